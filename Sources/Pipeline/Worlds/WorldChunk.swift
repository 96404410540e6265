internal import Digest
internal import Registry
internal import Tables

/// What a worker makes of one line item: its rows, in the form in which the target takes them.
///
/// It takes rows as a `RecordSink` does; tools that read modules alone cannot follow a protocol into
/// another module.
protocol WorldChunk: Sendable {
  /// Forgets the rows and keeps the memory.
  mutating func clear()
  /// Takes a few rows.
  mutating func write(_ rows: [Row]) throws
  /// Takes many rows of one table.
  mutating func write(_ batch: borrowing RecordBatch) throws
}

/// Where the rows of a world go: a database, files, nowhere.
protocol WorldTarget {
  /// The form in which it takes facts from a worker.
  associatedtype Chunk: WorldChunk
  /// An empty chunk, which is used again and again.
  func makeChunk() -> Chunk
  /// False where another part of the world brings the entities.
  var holdsEntities: Bool { get }
  /// Takes rows of entities and logs.
  mutating func write(_ rows: [Row]) throws
  /// Takes the facts of a line item, in the order of line items.
  mutating func take(_ chunk: inout Chunk) throws
}

/// A chunk whose rows are counted and digested on their way.
struct CountedChunk<Inner: WorldChunk>: RecordSink, Sendable {
  var inner: Inner
  /// Labels of incidents that are over, to be stored behind the facts.
  var labels: [Row] = []
  private(set) var digests: [String: TableDigest] = [:]
  private(set) var hours = 0
  private var batchDigest = BatchDigest()
  private let isDigested: Bool

  init(_ inner: Inner, isDigested: Bool) {
    self.inner = inner
    self.isDigested = isDigested
  }

  mutating func clear() {
    inner.clear()
    labels = []
    digests.removeAll(keepingCapacity: true)
    hours = 0
  }

  mutating func write(_ rows: [Row]) throws {
    for row in rows { digests[row.table.name, default: TableDigest()].insert(row) }
    try inner.write(rows)
  }

  mutating func write(_ batch: borrowing RecordBatch) throws {
    let digest =
      isDigested
      ? batchDigest.digest(batch) : TableDigest(rows: UInt64(batch.count), sum: 0)
    digests[batch.table.name, default: TableDigest()] += digest
    if batch.table.name == Registry.campaignPerformance.name { hours += batch.count }
    try inner.write(batch)
  }
}
