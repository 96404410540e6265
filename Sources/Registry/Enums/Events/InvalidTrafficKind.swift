import Tables

/// The click filter's verdict on a click.
package enum InvalidTrafficKind: String, EnumeratedValue {
  /// General invalid traffic: known bots, data centres, activity filters.
  case general = "GIVT"
  /// Sophisticated invalid traffic: hijacked devices and hidden ads.
  case sophisticated = "SIVT"

  /// The name of the list.
  package static let enumerationName = "invalid_traffic_kind"
  /// What the list is for.
  package static let enumerationSummary = "The click filter's verdict on an invalid click."

  /// What the value means.
  package var summary: String {
    switch self {
    case .general: "General invalid traffic: known bots, data centres, activity filters."
    case .sophisticated: "Sophisticated invalid traffic: hijacked devices and hidden ads."
    }
  }
}
