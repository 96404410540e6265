import Registry
package import Tables

/// What the outcomes of a run do to the ticket.
package enum QualityVerdict: Hashable, Sendable {
  /// Nothing blocks it.
  case passed
  /// A blocking rule failed; the reasons stand on the ticket.
  case failed(reason: String)
  /// No blocking rule failed, and one waits for a person.
  case waitsForReview(reason: String)

  /// Draws the conclusion from the outcomes of a whole run.
  package init(_ outcomes: [CheckOutcome]) {
    self.init(
      outcomes.map {
        ($0.rule.rawValue, $0.rule.severity, $0.judgement.result, $0.judgement.details)
      })
  }

  /// The same from rows of `qa_checks`, in which people may have decided.
  package init(rows: [Row]) {
    self.init(
      rows.compactMap { row in
        guard let severity = row.choice("severity", as: CheckSeverity.self),
          let result = row.choice("result", as: CheckResult.self)
        else { return nil }
        return (row["rule"].description, severity, result, row["details"].description)
      })
  }

  private typealias Line = (
    rule: String, severity: CheckSeverity, result: CheckResult, details: String
  )

  private init(_ lines: [Line]) {
    let blocking = lines.filter { $0.severity == .block }
    let failures = blocking.filter { $0.result == .fail }
    let doubts = blocking.filter { $0.result == .needsReview }
    if !failures.isEmpty {
      self = .failed(reason: Self.reason(failures))
    } else if !doubts.isEmpty {
      self = .waitsForReview(reason: Self.reason(doubts))
    } else {
      self = .passed
    }
  }

  /// The longest reason that a ticket holds.
  private static let longest = 9_000

  private static func reason(_ lines: [Line]) -> String {
    let lines = lines.map { "\($0.rule): \($0.details)" }
    let text = lines.joined(separator: "\n")
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
  }
}
