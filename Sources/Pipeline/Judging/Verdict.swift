/// What a judge says about one rule or invariant.
package struct Verdict: Hashable, Sendable {
  /// The rule or invariant.
  package let name: String
  /// What must hold, as one sentence without a final period.
  package let sentence: String
  /// The rows or objects that were looked at.
  package let judged: Int64
  /// How many of them violate it; at least the number of examples.
  package let broken: Int64
  /// The first violations, each as the key of what is wrong.
  package let examples: [String]

  /// The most violations that are shown for each rule.
  package static let longestList = 10

  /// Says what was found; where violations are not counted, those that are shown are.
  package init(
    _ name: String, _ sentence: String, judged: Int64, broken: Int64? = nil,
    examples: [String] = []
  ) {
    self.name = name
    self.sentence = sentence
    self.judged = judged
    self.broken = max(broken ?? 0, Int64(examples.count))
    self.examples = examples
  }

  /// True when nothing violates it.
  package var holds: Bool { broken == 0 }
}
