import Tables

/// What about a campaign needs attention first.
package enum AlertPriority: String, EnumeratedValue {
  /// Nothing needs attention.
  case normal = "NORMAL"
  /// The pacing ratio is below 0.8.
  case highUnderPacing = "HIGH_UNDER_PACING"
  /// The pacing ratio is above 1.5.
  case highSevereOverPacing = "HIGH_SEVERE_OVER_PACING"
  /// More than 90 % of the budget is spent for less than 80 % of the goal.
  case highBudgetDraining = "HIGH_BUDGET_DRAINING"
  /// The pacing ratio is below 0.5.
  case criticalSevereUnderPacing = "CRITICAL_SEVERE_UNDER_PACING"
  /// Three days or more passed without an impression.
  case criticalNoDelivery = "CRITICAL_NO_DELIVERY"

  /// The name of the list.
  package static let enumerationName = "alert_priority"
  /// What the list is for.
  package static let enumerationSummary = "What about a campaign needs attention first."

  /// What the value means.
  package var summary: String {
    switch self {
    case .normal: "Nothing needs attention."
    case .highUnderPacing: "The pacing ratio is below 0.8."
    case .highSevereOverPacing: "The pacing ratio is above 1.5."
    case .highBudgetDraining:
      "More than 90 % of the budget is spent for less than 80 % of the goal."
    case .criticalSevereUnderPacing: "The pacing ratio is below 0.5."
    case .criticalNoDelivery: "Three days or more passed without an impression."
    }
  }
}
