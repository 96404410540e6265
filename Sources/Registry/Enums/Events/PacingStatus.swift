import Tables

/// How delivery stands against its plan.
package enum PacingStatus: String, EnumeratedValue {
  /// The pacing ratio is between 0.8 and 1.2.
  case onTrack = "ON_TRACK"
  /// The pacing ratio is below 0.8.
  case under = "UNDER"
  /// The pacing ratio is above 1.2.
  case over = "OVER"
  /// No time of its flights has passed yet.
  case notStarted = "NOT_STARTED"
  /// The campaign is not active, or has neither goal nor budget.
  case notApplicable = "NOT_APPLICABLE"

  /// The name of the list.
  package static let enumerationName = "pacing_status"
  /// What the list is for.
  package static let enumerationSummary = "How a campaign's delivery stands against its plan."

  /// What the value means.
  package var summary: String {
    switch self {
    case .onTrack: "The pacing ratio is between 0.8 and 1.2."
    case .under: "The pacing ratio is below 0.8."
    case .over: "The pacing ratio is above 1.2."
    case .notStarted: "No time of its flights has passed yet."
    case .notApplicable: "The campaign is not active, or has neither goal nor budget."
    }
  }
}
