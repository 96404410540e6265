import Registry
import Units

/// A ticket while it is worked on.
struct TicketJob {
  let ask: TicketAsk
  /// The place of the member who works on it.
  var assignee = 0
  /// The place of the member who asks for it.
  var requester = 0
  var moments: [TicketMoment] = []
  /// What stands in its fields now.
  var typed: [String: String]
  /// What is wrong in it now.
  var outstanding: [Mistake]
  /// How often it was built, or begun to be.
  var round = 0
  /// The latest run of its checks.
  var run = 0
  /// The runs that failed since it was opened or reopened.
  var failures = 0
  var hasWaited = false
  var wasReopened = false

  init(_ ask: TicketAsk) {
    self.ask = ask
    typed = ask.typed
    outstanding = ask.mistakes
  }

  /// Types anew what was wrong.
  mutating func mend() -> [Mistake] {
    for mistake in outstanding { typed[mistake.field] = mistake.right }
    defer { outstanding = [] }
    return outstanding
  }

  /// True where something changes for viewers, so that it goes live before it is over.
  var takesEffect: Bool {
    switch ask.requestType {
    case .newCampaign, .newPlacement, .retrafficking, .creativeSwap, .budgetUpdate,
      .targetingChange, .floodlightTag, .pause, .urlChange, .nameChange:
      true
    case .investigation, .check, .report, .access, .engineering, .other: false
    }
  }
}
