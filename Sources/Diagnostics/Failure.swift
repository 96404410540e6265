/// Why a command stopped: a sentence, what to do next, and what to tell the shell.
public struct Failure: Error, Hashable, Sendable {
  /// What the shell is told.
  public let status: ExitStatus
  /// What went wrong, and where, as one sentence without a final period.
  public let sentence: String
  /// What to do next, as one sentence without a final period.
  public let advice: String?

  /// Describes a failure.
  public init(_ status: ExitStatus, _ sentence: String, advice: String? = nil) {
    self.status = status
    self.sentence = sentence
    self.advice = advice
  }
}

/// An error of a tool that can explain itself to a user.
public protocol Explainable: Error {
  /// The same error in the words and with the exit status that a user meets.
  var failure: Failure { get }
}

extension Failure: Explainable {
  /// Itself.
  public var failure: Failure { self }
}
