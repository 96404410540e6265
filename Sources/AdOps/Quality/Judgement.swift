package import Registry

/// What a rule found about a ticket.
package struct Judgement: Hashable, Sendable {
  /// Whether it is satisfied.
  package let result: CheckResult
  /// What is wrong, where, and what to do; or why there was nothing to judge.
  package let details: String

  /// The longest details that are stored.
  private static let longest = 4_000

  private init(_ result: CheckResult, _ details: String) {
    self.result = result
    self.details =
      details.unicodeScalars.count <= Self.longest
      ? details
      : String(String.UnicodeScalarView(details.unicodeScalars.prefix(Self.longest))) + "…"
  }

  /// There was nothing to judge.
  static func notApplicable(_ reason: String) -> Judgement { Judgement(.notApplicable, reason) }

  /// Satisfied without objections; doubts alone wait for a person.
  static func of(_ objections: [Objection]) -> Judgement {
    let failures = objections.filter { !$0.isDoubt }
    let result: CheckResult =
      !failures.isEmpty ? .fail : objections.isEmpty ? .pass : .needsReview
    return Judgement(
      result, (failures + objections.filter(\.isDoubt)).map(\.text).joined(separator: "; "))
  }
}
