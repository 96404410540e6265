package import Registry
package import Tables
package import Units

/// What one rule found in one run.
package struct CheckOutcome: Hashable, Sendable {
  /// The rule.
  package let rule: QualityRule
  /// What it found.
  package let judgement: Judgement

  /// The row of `qa_checks`, without its number.
  package func row(ticket: Int64, run: Int64, by judge: String, at instant: Instant) -> Row {
    Row(
      Registry.qaChecks,
      [
        "ticket_id": .integer(ticket), "run": .integer(run), "rule": .text(rule.rawValue),
        "severity": .text(rule.severity.rawValue), "result": .text(judgement.result.rawValue),
        "details": .text(judgement.details), "checked_by": .text(judge),
        "checked_at": .text(instant.description),
      ])
  }
}
