package import Registry

/// What people do with a ticket; each step leaves it in one place of the board.
package enum WorkStep: String, CaseIterable, Hashable, Sendable {
  /// Somebody begins to read it.
  case takenUp = "taken_up"
  /// The client is asked something.
  case clientAsked = "client_asked"
  /// The client has answered.
  case clientAnswered = "client_answered"
  /// It is complete, and is being built.
  case submitted
  /// What was asked for is built, and can be checked.
  case built
  /// No check blocks it.
  case checksPassed = "checks_passed"
  /// A check blocks it.
  case checksFailed = "checks_failed"
  /// A check waits for a person.
  case reviewNeeded = "review_needed"
  /// What was found is mended.
  case fixed
  /// Its platform has everything, or a person has done the work.
  case trafficked
  /// It takes effect.
  case launched
  /// The work on it is over.
  case completed
  /// Something about it is to be done again.
  case reopened

  /// Where the ticket stands in the system after it.
  package var status: TicketStatus {
    switch self {
    case .takenUp, .clientAsked, .clientAnswered, .fixed, .reopened: .draft
    case .submitted, .built, .reviewNeeded: .qaTesting
    case .checksPassed: .readyForAPI
    case .checksFailed: .qaFailed
    case .trafficked, .launched, .completed: .traffickedSuccess
    }
  }

  /// Where the ticket hangs on the board after it.
  package var stage: TicketStage {
    switch self {
    case .takenUp, .clientAnswered, .fixed: .inReview
    case .clientAsked: .waitingOnClient
    case .submitted: .trafficking
    case .built, .reviewNeeded: .qa
    case .checksPassed, .trafficked: .readyToLaunch
    case .checksFailed: .blocked
    case .launched: .live
    case .completed: .completed
    case .reopened: .new
    }
  }
}
