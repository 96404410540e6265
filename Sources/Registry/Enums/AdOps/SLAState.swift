import Tables

/// How a ticket stands against its deadline.
package enum SLAState: String, EnumeratedValue {
  /// Less than three quarters of the time is used, or it was done in time.
  case onTrack = "ON_TRACK"
  /// More than all of the time was used.
  case breached = "BREACHED"
  /// It is open and three quarters of the time or more is used.
  case atRisk = "AT_RISK"

  /// The name of the list.
  package static let enumerationName = "sla_state"
  /// What the list is for.
  package static let enumerationSummary = "How a ticket stands against its deadline."

  /// What the value means.
  package var summary: String {
    switch self {
    case .onTrack: "Less than three quarters of the time is used, or it was done in time."
    case .breached: "More than all of the time was used."
    case .atRisk: "It is open and three quarters of the time or more is used."
    }
  }
}
