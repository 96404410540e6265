package import Diagnostics
#if canImport(Glibc)
  internal import Glibc
#endif

/// Why standard output could not be written.
package struct OutputFailure: Error, Hashable, Sendable {
  /// The system's number for what went wrong.
  package let number: Int32

  /// Takes the system's number.
  package init(number: Int32) { self.number = number }

  /// True when the reader has what it wanted and left, as `head` does; nothing is wrong then.
  package var isReaderGone: Bool { number == EPIPE }
}

extension OutputFailure: Explainable {
  /// What a user meets: nothing at all when the reader left, as with other tools in a pipe.
  package var failure: Failure {
    switch number {
    case EPIPE:
      return Failure(.done, "the reader of standard output left")
    case ENOSPC, EDQUOT:
      return Failure(
        .environment, "standard output cannot be written: the disk is full",
        advice: "free some space and run the command again")
    default:
      let words = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error"
      return Failure(.environment, "standard output cannot be written: \(words) (\(number))")
    }
  }
}
