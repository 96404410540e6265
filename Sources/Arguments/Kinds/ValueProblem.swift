package import Diagnostics

/// Why a text is not a value of its kind.
package struct ValueProblem: Error, Hashable, Sendable {
  /// What is expected, as a clause that follows the text: `a whole number is expected`.
  package let sentence: String
  /// The documented kind of the mistake.
  package let code: FindingCode
  /// The nearest legal value.
  package let suggestion: String?
  /// What to do next, as one sentence without a final period.
  package let advice: String?

  /// Describes what is wrong.
  package init(
    _ sentence: String, code: FindingCode = CommandLineMistake.invalidValue,
    suggestion: String? = nil, advice: String? = nil
  ) {
    self.sentence = sentence
    self.code = code
    self.suggestion = suggestion
    self.advice = advice
  }
}
