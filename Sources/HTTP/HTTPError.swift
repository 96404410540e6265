package import Diagnostics

/// A message without an answer.
package struct HTTPError: Error, Hashable, Sendable {
  /// What stood in the way.
  package enum Reason: Hashable, Sendable {
    /// The program was built without the library.
    case notBuilt
    /// The address is none of the web.
    case badAddress
    /// Nobody took the message: it cannot have had an effect.
    case unreachable
    /// The message may have been taken, and its answer was lost.
    case unanswered
    /// No answer came in time; the message may have been taken.
    case timedOut
  }

  /// What stood in the way.
  package let reason: Reason
  /// The library's own words; empty where it was not asked.
  package let words: String

  /// Describes a failed message.
  package init(_ reason: Reason, _ words: String = "") {
    self.reason = reason
    self.words = words
  }
}

extension HTTPError: Explainable {
  /// The same error in a user's words: what, and what to do next.
  package var failure: Failure {
    switch reason {
    case .notBuilt:
      Failure(
        .invalidInput, "this gen was built without libcurl, and cannot post to the web",
        advice: "install libcurl4-openssl-dev and build gen with the trait Curl")
    case .badAddress:
      Failure(
        .invalidInput, "the address is none of the web" + tail,
        advice: "write it as https://host/path")
    case .unreachable:
      Failure(.environment, "nobody took the message" + tail, advice: "check address and network")
    case .unanswered:
      Failure(.environment, "the answer was lost" + tail, advice: "try it once more")
    case .timedOut:
      Failure(.environment, "no answer came in time" + tail, advice: "try it once more")
    }
  }

  private var tail: String { words.isEmpty ? "" : " (\(words))" }
}
