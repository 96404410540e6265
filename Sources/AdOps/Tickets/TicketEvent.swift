/// What can happen to a ticket.
package enum TicketEvent: String, CaseIterable, Hashable, Sendable {
  /// Somebody begins to read it.
  case takenUp = "taken_up"
  /// The client is asked something.
  case clientAsked = "client_asked"
  /// The client has answered.
  case clientAnswered = "client_answered"
  /// It is complete, and is to be built.
  case submitted
  /// What was asked for is built, and can be checked.
  case built
  /// No check blocks it.
  case checksPassed = "checks_passed"
  /// A check blocks it.
  case checksFailed = "checks_failed"
  /// A check waits for a person.
  case reviewNeeded = "review_needed"
  /// What the checks found is mended.
  case fixed
  /// Its platform has everything, or a person has done the work.
  case trafficked
  /// Its platform refused it for good or never answered.
  case refused
  /// It is to be sent once more.
  case retried
  /// It takes effect.
  case launched
  /// The work on it is over.
  case completed
  /// Something about it is to be done again.
  case reopened
  /// A value that it depends on has moved.
  case linkedValueMoved = "linked_value_moved"
}
