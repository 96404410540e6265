import Registry
package import Tables
import Units

/// The reference rows that generation reads, taken apart once.
package struct ReferenceShelf: Sendable {
  let markets: [MarketFacts]
  let currencies: [CurrencyFacts]
  private(set) var brands: [BrandFacts]
  let titles: [TitleFacts]
  let audiences: [AudienceFacts]
  private let channels: [String: Int64]

  /// Takes rows with their numbers; those of other tables may be among them.
  package init(_ rows: some Sequence<Row>) {
    let rows = Dictionary(grouping: rows, by: \.table.name)
    markets = (rows["markets"] ?? []).compactMap(Self.market)
    currencies = (rows["currencies"] ?? []).compactMap(Self.currency)
    brands = (rows["brands"] ?? []).compactMap(Self.brand)
    titles = (rows["titles"] ?? []).compactMap(Self.title)
    audiences = (rows["audiences"] ?? []).compactMap(Self.audience)
    channels = Dictionary(
      (rows["channels"] ?? []).compactMap { row in
        row["id"].integer.map { (row["api_identifier"].description, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  mutating func learn(brand row: Row) { brands += [Self.brand(row)].compactMap(\.self) }

  func market(_ id: Int64?) -> MarketFacts { Self.known(markets.first { $0.id == id }, "market") }

  func market(code: String) -> MarketFacts {
    Self.known(markets.first { $0.code == code }, "market")
  }

  func currency(_ id: Int64?) -> CurrencyFacts {
    Self.known(currencies.first { $0.id == id }, "currency")
  }

  func currency(code: String) -> CurrencyFacts {
    Self.known(currencies.first { $0.code == code }, "currency")
  }

  func title(_ id: Int64?) -> TitleFacts? { titles.first { $0.id == id } }

  func channel(_ identifier: String) -> Int64 { Self.known(channels[identifier], "channel") }

  private static func known<Found>(_ found: Found?, _ what: String) -> Found {
    guard let found else { preconditionFailure("a \(what) that is not among the reference rows") }
    return found
  }
}

extension ReferenceShelf {
  private static func market(_ row: Row) -> MarketFacts? {
    guard let id = row["id"].integer, let currency = row["currency_id"].integer,
      let language = row.choice("language", as: Language.self),
      let region = row.choice("region", as: MarketRegion.self)
    else { return nil }
    return MarketFacts(
      id: id, code: row["code"].description, language: language, region: region,
      currencyID: currency)
  }

  private static func currency(_ row: Row) -> CurrencyFacts? {
    guard let id = row["id"].integer, let digits = row["minor_digits"].integer,
      let rate = row["usd_rate_micros"].integer
    else { return nil }
    return CurrencyFacts(
      id: id, code: row["code"].description, minorDigits: Int(digits),
      dollarRate: Money(micros: rate))
  }

  static func brand(_ row: Row) -> BrandFacts? {
    guard let id = row["id"].integer, let segment = row.choice("segment", as: BrandSegment.self)
    else { return nil }
    return BrandFacts(
      id: id, name: row["name"].description, code: row["internal_code"].description,
      segment: segment, isFamilyFriendly: row["family_friendly"] == 1)
  }

  private static func title(_ row: Row) -> TitleFacts? {
    guard let id = row["id"].integer, let brand = row["brand_id"].integer,
      let genre = row.choice("genre", as: ContentGenre.self),
      let rating = row.choice("maturity_rating", as: MaturityRating.self),
      let release = try? CivilDate(parsing: row["release_date"].description)
    else { return nil }
    return TitleFacts(
      id: id, name: row["name"].description, brandID: brand, genre: genre, level: rating.level,
      release: release)
  }

  private static func audience(_ row: Row) -> AudienceFacts? {
    guard let id = row["id"].integer, let tactic = row.choice("tactic", as: AudienceTactic.self)
    else { return nil }
    return AudienceFacts(id: id, tactic: tactic, detailed: row["detailed"].description)
  }
}
