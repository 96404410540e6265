/// Why a text is not the value it was read as.
@frozen
public struct UnitsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the text and what is expected, as one sentence without a final period.
  public let sentence: String

  /// Wraps a sentence.
  public init(_ sentence: String) {
    self.sentence = sentence
  }

  /// The sentence.
  public var description: String { sentence }
}
