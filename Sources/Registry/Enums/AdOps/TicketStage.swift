import Tables

/// Where a ticket stands on the team's board.
package enum TicketStage: String, EnumeratedValue {
  /// The work is done and the campaign's flight is over or needs nothing more.
  case completed = "COMPLETED"
  /// What was asked for is live.
  case live = "LIVE"
  /// Nobody has looked at it yet.
  case new = "NEW"
  /// Someone reads what is asked for.
  case inReview = "IN_REVIEW"
  /// The client owes an answer, and the clock of the deadline stands still.
  case waitingOnClient = "WAITING_ON_CLIENT"
  /// Someone builds what is asked for.
  case trafficking = "TRAFFICKING"
  /// It is being checked.
  case qa = "QA"
  /// A failed check or a refusing platform holds it up.
  case blocked = "BLOCKED"
  /// Everything is checked and waits for its launch.
  case readyToLaunch = "READY_TO_LAUNCH"

  /// The name of the list.
  package static let enumerationName = "ticket_stage"
  /// What the list is for.
  package static let enumerationSummary = "The column of the team's board in which a ticket hangs."

  /// What the value means.
  package var summary: String {
    switch self {
    case .completed: "The work is done and the campaign's flight is over or needs nothing more."
    case .live: "What was asked for is live."
    case .new: "Nobody has looked at it yet."
    case .inReview: "Someone reads what is asked for."
    case .waitingOnClient: "The client owes an answer, and the clock of the deadline stands still."
    case .trafficking: "Someone builds what is asked for."
    case .qa: "It is being checked."
    case .blocked: "A failed check or a refusing platform holds it up."
    case .readyToLaunch: "Everything is checked and waits for its launch."
    }
  }
}
