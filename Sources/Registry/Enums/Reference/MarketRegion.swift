import Tables

/// The values of `markets.region`.
package enum MarketRegion: String, EnumeratedValue {
  case europeMiddleEastAfrica = "EMEA"
  case asiaPacific = "APAC"
  case latinAmerica = "LATAM"
  case northAmerica = "NORTH_AMERICA"

  package static let enumerationName = "market_region"
  package static let enumerationSummary = "The part of the world that reports to one regional team."

  package var summary: String {
    switch self {
    case .europeMiddleEastAfrica: "Europe, the Middle East and Africa."
    case .asiaPacific: "Asia and the Pacific."
    case .latinAmerica: "Latin America."
    case .northAmerica: "The United States and Canada."
    }
  }
}
