import Tables

/// The values of `frequency_caps.unit`.
package enum CapUnit: String, EnumeratedValue {
  /// A local day.
  case day = "DAY"
  /// Seven days.
  case week = "WEEK"
  /// An hour.
  case hour = "HOUR"
  /// Thirty days.
  case month = "MONTH"

  /// The name of the list.
  package static let enumerationName = "frequency_cap_unit"
  /// What the list is for.
  package static let enumerationSummary =
    "The time after which a frequency cap starts to count anew."

  /// What the value means.
  package var summary: String {
    switch self {
    case .day: "A local day."
    case .week: "Seven days."
    case .hour: "An hour."
    case .month: "Thirty days."
    }
  }
}
