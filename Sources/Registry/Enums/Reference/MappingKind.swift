import Tables

/// The values of `mapping_aliases.kind`.
package enum MappingKind: String, EnumeratedValue {
  case channel = "CHANNEL"
  case market = "MARKET"
  case brand = "BRAND"

  package static let enumerationName = "mapping_kind"
  package static let enumerationSummary = "What a typed spelling stands for."

  package var summary: String {
    switch self {
    case .channel: "A row of channels."
    case .market: "A row of markets."
    case .brand: "A row of brands."
    }
  }
}
