import Tables

/// The values of `frequency_caps.unit`.
package enum CapUnit: String, EnumeratedValue {
  case day = "DAY"
  case week = "WEEK"
  case hour = "HOUR"
  case month = "MONTH"

  package static let enumerationName = "frequency_cap_unit"
  package static let enumerationSummary =
    "The time after which a frequency cap starts to count anew."

  package var summary: String {
    switch self {
    case .day: "A local day."
    case .week: "Seven days."
    case .hour: "An hour."
    case .month: "Thirty days."
    }
  }
}
