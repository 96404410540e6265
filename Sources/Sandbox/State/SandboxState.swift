package import Diagnostics

/// Where the records of a sandbox are kept, so that another process meets the same platforms again.
///
/// A small file to which lines are appended is enough. `exchange` is the only door: between its
/// beginning and its end nobody else may add a record, and when it returns, the record is safe. A
/// sandbox never gives an answer before that.
package protocol SandboxState: Sendable {
  /// Lends the records that were added since the last time, and keeps the one that comes back.
  ///
  /// - Parameter body: Takes the news in order, and gives a result and perhaps a record to keep.
  /// - Returns: The result.
  /// - Throws: Why records cannot be read or kept; the record is not kept then.
  mutating func exchange<Result: Sendable>(
    _ body: (_ news: [SandboxRecord]) -> (result: Result, record: SandboxRecord?)
  ) throws(Failure) -> Result
}
