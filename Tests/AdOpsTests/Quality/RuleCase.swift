import Registry
import Testing

/// A change of the faultless ticket, and what a rule finds then.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: QualityRule
  let change: String
  let expected: CheckResult
  /// Words that the details hold.
  let words: [String]
  let apply: @Sendable (inout Office) -> Void

  init(
    _ rule: QualityRule, _ change: String, _ expected: CheckResult, _ words: String...,
    apply: @escaping @Sendable (inout Office) -> Void = { _ in }
  ) {
    self.rule = rule
    self.change = change
    self.expected = expected
    self.words = words
    self.apply = apply
  }

  var testDescription: String { "\(rule.rawValue), \(change)" }

  static let all = naming + money + creatives + viewers

  /// A report is built, checked and launched by people alone.
  static func report(_ rule: QualityRule) -> RuleCase {
    RuleCase(rule, "a ticket for a report", .notApplicable) { $0.become("Delivery Report") }
  }
}
