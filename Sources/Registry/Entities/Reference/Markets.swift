package import Tables

extension Registry {
  /// Countries where campaigns run.
  package static let markets = Table(
    "markets", .reference, "A country where campaigns run.",
    columns: [
      .id(),
      .uid(),
      .text("code", "Two letters of ISO 3166.", .pattern("[A-Z]{2}")),
      .text("country", "Name in English.", .length(1...100)),
      .choice("language", Language.self, "Language in which creatives speak first."),
      .choice("region", MarketRegion.self, "Part of the world that it belongs to."),
      .choice("cluster", MarketCluster.self, "Neighbours with which it is planned."),
      .reference("currency_id", to: "currencies", "Currency of the country."),
      .text("time_zone", "IANA name of the zone of its local hours.", .length(1...64)),
    ] + Column.stamps,
    unique: [["code"]])
}
