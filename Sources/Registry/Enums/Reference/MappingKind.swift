import Tables

/// The values of `mapping_aliases.kind`.
package enum MappingKind: String, EnumeratedValue {
  /// A row of channels.
  case channel = "CHANNEL"
  /// A row of markets.
  case market = "MARKET"
  /// A row of brands.
  case brand = "BRAND"

  /// The name of the list.
  package static let enumerationName = "mapping_kind"
  /// What the list is for.
  package static let enumerationSummary = "What a typed spelling stands for."

  /// What the value means.
  package var summary: String {
    switch self {
    case .channel: "A row of channels."
    case .market: "A row of markets."
    case .brand: "A row of brands."
    }
  }
}
