import Tables

/// The values of `markets.region`.
package enum MarketRegion: String, EnumeratedValue {
  /// Europe, the Middle East and Africa.
  case europeMiddleEastAfrica = "EMEA"
  /// Asia and the Pacific.
  case asiaPacific = "APAC"
  /// Latin America.
  case latinAmerica = "LATAM"
  /// The United States and Canada.
  case northAmerica = "NORTH_AMERICA"

  /// The name of the list.
  package static let enumerationName = "market_region"
  /// What the list is for.
  package static let enumerationSummary = "The part of the world that reports to one regional team."

  /// What the value means.
  package var summary: String {
    switch self {
    case .europeMiddleEastAfrica: "Europe, the Middle East and Africa."
    case .asiaPacific: "Asia and the Pacific."
    case .latinAmerica: "Latin America."
    case .northAmerica: "The United States and Canada."
    }
  }
}
