package import Diagnostics

/// What a run could not take in, or found to be against a promise.
package struct LakehouseProblem: Hashable, Sendable {
  /// What is wrong, as one sentence without a final period.
  package let sentence: String
  /// What to do next.
  package let advice: String
  /// What the shell is told.
  package let status: ExitStatus
}
