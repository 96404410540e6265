import Tables

/// What somebody is told.
package enum AlertKind: String, EnumeratedValue {
  /// A ticket has used three quarters of its time.
  case slaAtRisk = "SLA_AT_RISK"
  /// A ticket has used all of its time.
  case slaBreached = "SLA_BREACHED"
  /// A blocking check failed.
  case qaFailure = "QA_FAILURE"
  /// A campaign delivers less than its plan.
  case underPacing = "UNDER_PACING"
  /// A campaign delivers more than its plan.
  case overPacing = "OVER_PACING"
  /// A campaign that should deliver does not.
  case zeroDelivery = "ZERO_DELIVERY"
  /// Far more ads fail to play than usual.
  case vastErrorSpike = "VAST_ERROR_SPIKE"
  /// A campaign has spent all that it may.
  case budgetExhausted = "BUDGET_EXHAUSTED"
  /// A platform refused a ticket or never answered.
  case traffickingFailure = "TRAFFICKING_FAILURE"

  /// The name of the list.
  package static let enumerationName = "alert_kind"
  /// What the list is for.
  package static let enumerationSummary = "What somebody is told."

  /// What the value means.
  package var summary: String {
    switch self {
    case .slaAtRisk: "A ticket has used three quarters of its time."
    case .slaBreached: "A ticket has used all of its time."
    case .qaFailure: "A blocking check failed."
    case .underPacing: "A campaign delivers less than its plan."
    case .overPacing: "A campaign delivers more than its plan."
    case .zeroDelivery: "A campaign that should deliver does not."
    case .vastErrorSpike: "Far more ads fail to play than usual."
    case .budgetExhausted: "A campaign has spent all that it may."
    case .traffickingFailure: "A platform refused a ticket or never answered."
    }
  }
}
