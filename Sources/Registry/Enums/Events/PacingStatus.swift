import Tables

/// How delivery stands against its plan.
package enum PacingStatus: String, EnumeratedValue {
  /// The pacing ratio is near 1.
  case onTrack = "ON_TRACK"
  /// The pacing ratio is too small.
  case under = "UNDER"
  /// The pacing ratio is too large.
  case over = "OVER"
  /// No time of its flights has passed yet.
  case notStarted = "NOT_STARTED"
  /// The campaign neither runs nor is over, or has neither goal nor budget.
  case notApplicable = "NOT_APPLICABLE"

  /// The name of the list.
  package static let enumerationName = "pacing_status"
  /// What the list is for.
  package static let enumerationSummary = "How a campaign's delivery stands against its plan."

  /// What the value means.
  package var summary: String {
    switch self {
    case .onTrack:
      "The pacing ratio is between \(Defaults.underPacingRatio.value) and "
        + "\(Defaults.overPacingRatio.value)."
    case .under: "The pacing ratio is below \(Defaults.underPacingRatio.value)."
    case .over: "The pacing ratio is above \(Defaults.overPacingRatio.value)."
    case .notStarted: "No time of its flights has passed yet."
    case .notApplicable:
      "The campaign neither runs nor is over, or has neither goal nor budget."
    }
  }
}
