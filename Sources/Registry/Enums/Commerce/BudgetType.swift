import Tables

/// The values of `budgets.type`.
package enum BudgetType: String, EnumeratedValue {
  /// The whole campaign.
  case lifetime = "LIFETIME"
  /// Each local day of its flights.
  case daily = "DAILY"

  /// The name of the list.
  package static let enumerationName = "budget_type"
  /// What the list is for.
  package static let enumerationSummary = "What a budget's amount is for."

  /// What the value means.
  package var summary: String {
    switch self {
    case .lifetime: "The whole campaign."
    case .daily: "Each local day of its flights."
    }
  }
}
