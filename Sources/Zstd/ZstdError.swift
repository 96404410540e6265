package import Diagnostics

/// Text that could not be compressed.
package struct ZstdError: Error, Hashable, Sendable {
  /// What stood in the way.
  package enum Reason: Hashable, Sendable {
    /// The program was built without the library.
    case notBuilt
    /// The library's own words.
    case library(String)
  }

  /// What stood in the way.
  package let reason: Reason

  /// Describes a failed call.
  package init(_ reason: Reason) { self.reason = reason }
}

extension ZstdError: Explainable {
  /// The same error in a user's words: what, and what to do next.
  package var failure: Failure {
    switch reason {
    case .notBuilt:
      Failure(
        .invalidInput, "this gen was built without zstd, and cannot compress",
        advice: "install libzstd-dev and build gen with the trait Zstd, or leave out --compress")
    case .library(let words):
      Failure(
        .environment, "zstd cannot compress: \(words)",
        advice: "free some memory and run the same command again, or leave out --compress")
    }
  }
}
