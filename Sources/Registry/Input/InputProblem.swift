/// Why a text cannot be the value of a column.
public struct InputProblem: Error, Hashable, Sendable {
  /// What is wrong, as the end of a sentence that begins with the name.
  public let sentence: String
  /// The nearest legal value, when there is one.
  public let suggestion: String?

  /// Describes a problem.
  public init(_ sentence: String, suggestion: String? = nil) {
    self.sentence = sentence
    self.suggestion = suggestion
  }
}
