/// What keeps a record of what was given from being read.
package struct RecordProblem: Error, Hashable, Sendable {
  /// What is wrong, as one sentence without a final period.
  package let sentence: String

  /// Describes a problem.
  package init(_ sentence: String) { self.sentence = sentence }
}
