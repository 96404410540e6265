/// A named rule over several columns of one row.
public struct Check: Hashable, Sendable {
  /// The last part of the rule's name, `ck_<table>_<name>`.
  public let name: String
  /// What must hold, as one sentence.
  public let sentence: String
  /// The statement that is judged.
  public let condition: Condition
  /// Values that break it when put over the table's example row.
  public let breaking: [String: Value]

  /// Describes a rule, with values that break it.
  public init(
    _ name: String, _ sentence: String, _ condition: Condition, breaking: [String: Value]
  ) {
    self.name = name
    self.sentence = sentence
    self.condition = condition
    self.breaking = breaking
  }

  /// One column is at most another; the commonest rule between counts.
  public static func atMost(_ lesser: String, _ greater: String) -> Check {
    Check(
      "\(lesser)_le_\(greater)", "\(lesser) is at most \(greater)",
      .atMost(.column(lesser), .column(greater)),
      breaking: [lesser: .integer(1_000_001), greater: .integer(1_000_000)])
  }
}
