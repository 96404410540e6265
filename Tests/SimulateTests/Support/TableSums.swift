import Digest
import Registry
import Tables

/// The digest of each table, as rows come in.
struct TableSums: RecordSink {
  private(set) var digests: [String: TableDigest] = [:]
  private var hasher = BatchDigest()

  mutating func write(_ rows: [Row]) {
    for row in rows { digests[row.table.name, default: TableDigest()].insert(row) }
  }

  mutating func write(_ batch: borrowing RecordBatch) {
    digests[batch.table.name, default: TableDigest()] += hasher.digest(batch)
  }

  /// The digests as texts, by table.
  var texts: [String: String] { digests.mapValues(\.description) }

  /// The digests as text, sorted by table.
  var text: String {
    digests.keys.sorted().map { "\($0) \(digests[$0] ?? TableDigest())" }.joined(separator: "\n")
  }
}
