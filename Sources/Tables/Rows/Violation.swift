/// A rule that a row breaks.
public struct Violation: Error, Hashable, Sendable {
  /// The rule.
  public let rule: Rule
  /// The values of the columns that it reads.
  public let values: [Value]

  /// Describes a broken rule.
  public init(rule: Rule, values: [Value]) {
    self.rule = rule
    self.values = values
  }

  /// The broken rule and what was found instead, as one sentence without a final period.
  public var sentence: String {
    let found = zip(rule.columns, values).map { name, value in
      "\(name) is " + (value.isNull ? "missing" : SQLText.literal(value))
    }
    return "\(rule.table): \(rule.sentence); " + found.joined(separator: ", ")
  }
}
