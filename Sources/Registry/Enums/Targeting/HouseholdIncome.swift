import Tables

/// The values of the targeting key HOUSEHOLD_INCOME.
package enum HouseholdIncome: String, EnumeratedValue {
  case mid = "MID"
  case high = "HIGH"
  case low = "LOW"
  case affluent = "AFFLUENT"

  package static let enumerationName = "household_income"
  package static let enumerationSummary = "The income of a household, against others of its market."

  package var summary: String {
    switch self {
    case .mid: "The middle half."
    case .high: "Above three quarters of households."
    case .low: "Below three quarters of households."
    case .affluent: "The top twentieth."
    }
  }

  package var aliases: [String] {
    switch self {
    case .mid: ["MIDDLE", "MEDIUM", "AVERAGE"]
    case .affluent: ["TOP_5", "VERY_HIGH"]
    default: []
    }
  }
}
