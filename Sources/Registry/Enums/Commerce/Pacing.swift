import Tables

/// The values of `line_items.pacing`.
package enum Pacing: String, EnumeratedValue {
  case even = "EVEN"
  case frontloaded = "FRONTLOADED"
  case asSoonAsPossible = "ASAP"

  package static let enumerationName = "pacing"
  package static let enumerationSummary = "How a budget is spread over its flight."

  package var summary: String {
    switch self {
    case .even: "In the shape of the traffic."
    case .frontloaded: "Faster at the start, slower at the end."
    case .asSoonAsPossible: "As fast as the supply allows."
    }
  }

  package var aliases: [String] {
    switch self {
    case .frontloaded: ["FRONT_LOADED"]
    default: []
    }
  }
}
