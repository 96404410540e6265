/// What is to be done, in the same transaction, when a ticket moves.
package enum TicketAction: String, CaseIterable, Hashable, Sendable {
  /// Give the campaign its name on the channel, if it has none.
  case giveName = "give_name"
  /// Run every check once more.
  case runChecks = "run_checks"
  /// Write the reasons of the failed checks on the ticket.
  case recordFailure = "record_failure"
  /// Take the reasons off the ticket.
  case clearFailure = "clear_failure"
  /// Tell somebody that a blocking check failed.
  case raiseQAFailure = "raise_qa_failure"
  /// Ask a person to decide what the checks could not.
  case askReviewer = "ask_reviewer"
  /// Stop the clock of the deadline.
  case pauseClock = "pause_clock"
  /// Let the clock go on.
  case resumeClock = "resume_clock"
  /// Count that it was sent to its platform.
  case countAttempt = "count_attempt"
  /// Write the platform's id of the campaign on the ticket.
  case recordPlatformID = "record_platform_id"
  /// Tell somebody that the platform refused.
  case raiseTraffickingFailure = "raise_trafficking_failure"
  /// Write down from when it takes effect; later launches leave the first.
  case recordLaunch = "record_launch"
  /// Write down when the work ended.
  case close
  /// Forget when the work ended.
  case unclose
}
