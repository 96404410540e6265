import Tables

/// The values of `budgets.type`.
package enum BudgetType: String, EnumeratedValue {
  case lifetime = "LIFETIME"
  case daily = "DAILY"

  package static let enumerationName = "budget_type"
  package static let enumerationSummary = "What a budget's amount is for."

  package var summary: String {
    switch self {
    case .lifetime: "The whole campaign."
    case .daily: "Each local day of its flights."
    }
  }
}
