import Tables

/// What about a campaign needs attention first.
package enum AlertPriority: String, EnumeratedValue {
  /// Nothing needs attention.
  case normal = "NORMAL"
  /// The pacing ratio is too small.
  case highUnderPacing = "HIGH_UNDER_PACING"
  /// The pacing ratio is far too large.
  case highSevereOverPacing = "HIGH_SEVERE_OVER_PACING"
  /// The budget is nearly spent and the goal is far.
  case highBudgetDraining = "HIGH_BUDGET_DRAINING"
  /// The pacing ratio is far too small.
  case criticalSevereUnderPacing = "CRITICAL_SEVERE_UNDER_PACING"
  /// Days passed without an impression.
  case criticalNoDelivery = "CRITICAL_NO_DELIVERY"

  /// The name of the list.
  package static let enumerationName = "alert_priority"
  /// What the list is for.
  package static let enumerationSummary = "What about a campaign needs attention first."

  /// What the value means.
  package var summary: String {
    switch self {
    case .normal: "Nothing needs attention."
    case .highUnderPacing: "The pacing ratio is below \(Defaults.underPacingRatio.value)."
    case .highSevereOverPacing:
      "The pacing ratio is above \(Defaults.severeOverPacingRatio.value)."
    case .highBudgetDraining:
      "More than \(Defaults.drainingBudgetPercent.integer) % of the budget is spent for less than "
        + "\(Defaults.drainingDeliveryPercent.integer) % of the goal."
    case .criticalSevereUnderPacing:
      "The pacing ratio is below \(Defaults.severeUnderPacingRatio.value)."
    case .criticalNoDelivery:
      "\(Defaults.zeroDeliveryDays.integer) days or more passed without an impression."
    }
  }
}
