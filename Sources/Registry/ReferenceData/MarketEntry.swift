import Tables

/// A country where campaigns run.
struct MarketEntry: ReferenceEntry {
  let code: String
  let country: String
  let language: Language
  let region: MarketRegion
  let cluster: MarketCluster
  let currency: String
  let timeZone: String

  init(
    _ code: String, _ country: String, _ language: Language, _ region: MarketRegion,
    _ cluster: MarketCluster, _ currency: String, _ timeZone: String
  ) {
    self.code = code
    self.country = country
    self.language = language
    self.region = region
    self.cluster = cluster
    self.currency = currency
    self.timeZone = timeZone
  }

  static var table: Table { Registry.markets }

  var key: String { code }

  var values: KeyValuePairs<String, Value> {
    [
      "code": .text(code), "country": .text(country), "language": .text(language.rawValue),
      "region": .text(region.rawValue), "cluster": .text(cluster.rawValue),
      "currency_id": CurrencyEntry.id(of: currency), "time_zone": .text(timeZone),
    ]
  }
}
