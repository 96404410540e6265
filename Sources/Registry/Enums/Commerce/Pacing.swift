import Tables

/// The values of `line_items.pacing`.
package enum Pacing: String, EnumeratedValue {
  /// In the shape of the traffic.
  case even = "EVEN"
  /// Faster at the start, slower at the end.
  case frontloaded = "FRONTLOADED"
  /// As fast as the supply allows.
  case asSoonAsPossible = "ASAP"

  /// The name of the list.
  package static let enumerationName = "pacing"
  /// What the list is for.
  package static let enumerationSummary = "How a budget is spread over its flight."

  /// What the value means.
  package var summary: String {
    switch self {
    case .even: "In the shape of the traffic."
    case .frontloaded: "Faster at the start, slower at the end."
    case .asSoonAsPossible: "As fast as the supply allows."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .frontloaded: ["FRONT_LOADED"]
    default: []
    }
  }
}
