package import Tables

extension Registry {
  /// The values of the targeting key GEO_COUNTRY: the codes of the fixed markets.
  package static let geoCountries = Enumeration(
    "geo_country", "A country that can be targeted, by its market's code.",
    MarketEntry.all.map { market in
      Enumeration.Case(
        market.code, "\(market.country).",
        aliases: [market.country] + MappingAliasEntry.spellings(ofMarket: market.code))
    })

  /// The values of the targeting key GEO_DMA: television markets of the United States by number.
  package static let geoMarketAreas = Enumeration(
    "geo_dma", "A television market of the United States, by its number.",
    marketAreas.map { Enumeration.Case($0, "\($1).", aliases: [$1]) })

  /// The largest by television homes, largest first, as advertising platforms number them.
  private static let marketAreas: KeyValuePairs<String, String> = [
    "501": "New York", "803": "Los Angeles", "602": "Chicago", "504": "Philadelphia",
    "623": "Dallas-Fort Worth", "618": "Houston", "524": "Atlanta", "511": "Washington",
    "506": "Boston", "807": "San Francisco", "753": "Phoenix", "819": "Seattle", "539": "Tampa",
    "613": "Minneapolis", "505": "Detroit", "751": "Denver", "534": "Orlando", "528": "Miami",
    "510": "Cleveland", "862": "Sacramento", "517": "Charlotte", "820": "Portland",
    "560": "Raleigh", "609": "Saint Louis", "527": "Indianapolis", "508": "Pittsburgh",
    "659": "Nashville", "512": "Baltimore", "770": "Salt Lake City", "825": "San Diego",
    "641": "San Antonio", "533": "Hartford", "616": "Kansas City", "535": "Columbus",
    "617": "Milwaukee", "515": "Cincinnati", "635": "Austin", "839": "Las Vegas",
    "548": "West Palm Beach", "567": "Greenville", "561": "Jacksonville", "544": "Norfolk",
    "566": "Harrisburg", "630": "Birmingham", "650": "Oklahoma City", "790": "Albuquerque",
    "529": "Louisville", "622": "New Orleans", "640": "Memphis", "521": "Providence",
  ]
}
