import Tables

/// The values of the targeting key HOUSEHOLD_INCOME.
package enum HouseholdIncome: String, EnumeratedValue {
  /// The middle half.
  case mid = "MID"
  /// Above three quarters of households.
  case high = "HIGH"
  /// Below three quarters of households.
  case low = "LOW"
  /// The top twentieth.
  case affluent = "AFFLUENT"

  /// The name of the list.
  package static let enumerationName = "household_income"
  /// What the list is for.
  package static let enumerationSummary = "The income of a household, against others of its market."

  /// What the value means.
  package var summary: String {
    switch self {
    case .mid: "The middle half."
    case .high: "Above three quarters of households."
    case .low: "Below three quarters of households."
    case .affluent: "The top twentieth."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .mid: ["MIDDLE", "MEDIUM", "AVERAGE"]
    case .affluent: ["TOP_5", "VERY_HIGH"]
    default: []
    }
  }
}
