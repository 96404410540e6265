package import Diagnostics

/// Records in memory, for one process and for tests.
package struct MemoryState: SandboxState {
  /// The records in order.
  package private(set) var records: [SandboxRecord]
  private var seen = 0

  /// Starts with the records of an earlier state, none of which was seen yet.
  package init(_ records: [SandboxRecord] = []) { self.records = records }

  /// Lends what was not seen yet, and keeps the record that comes back.
  package mutating func exchange<Result: Sendable>(
    _ body: (_ news: [SandboxRecord]) -> (result: Result, record: SandboxRecord?)
  ) throws(Failure) -> Result {
    let (result, record) = body(Array(records[seen...]))
    if let record { records.append(record) }
    seen = records.count
    return result
  }
}
