import Registry
package import Units

/// Alerts that are raised together with what caused them.
extension Alert {
  /// A blocking check of a ticket failed.
  ///
  /// - Parameters:
  ///   - ticket: The ticket.
  ///   - run: The run of its checks.
  ///   - reason: What failed and why.
  ///   - instant: When it was found.
  /// - Returns: The alert, one a run.
  package static func qaFailure(
    _ ticket: AlertSubject, run: Int64, reason: String, at instant: Instant
  ) -> Alert {
    Alert(
      .qaFailure, .warning, ticket, window: "run \(run)", at: instant,
      AlertMessage(
        "Checks failed: \(ticket.name)", reason,
        facts: ["Run": String(run), "Next step": "mend the request and submit it again"]))
  }

  /// A platform refused a ticket or never answered.
  ///
  /// - Parameters:
  ///   - ticket: The ticket.
  ///   - attempt: How often it was sent.
  ///   - reason: What the platform said.
  ///   - instant: When it was found.
  /// - Returns: The alert, one an attempt.
  package static func traffickingFailure(
    _ ticket: AlertSubject, attempt: Int64, reason: String, at instant: Instant
  ) -> Alert {
    Alert(
      .traffickingFailure, .critical, ticket, window: "attempt \(attempt)", at: instant,
      AlertMessage(
        "Trafficking failed: \(ticket.name)", reason,
        facts: ["Attempt": String(attempt), "Next step": "mend what was refused, then retry"]))
  }
}
