internal import Registry
internal import Store
internal import Tables

/// Passes rows on to the database and counts them a table; a wish to stop is heard between batches.
struct CountingSink: RecordSink {
  private let sink: StoreSink
  private let stopIfAsked: () throws -> Void
  private var rows: [String: Int64] = [:]

  init(_ sink: StoreSink, stopIfAsked: @escaping () throws -> Void) {
    self.sink = sink
    self.stopIfAsked = stopIfAsked
  }

  /// The counts, in the order of the registry.
  var counts: [(table: String, count: Int64)] {
    Registry.tables.compactMap { table in rows[table.name].map { (table.name, $0) } }
  }

  mutating func write(_ rows: [Row]) throws {
    for row in rows { self.rows[row.table.name, default: 0] += 1 }
    try sink.write(rows)
  }

  mutating func write(_ batch: borrowing RecordBatch) throws {
    try stopIfAsked()
    rows[batch.table.name, default: 0] += Int64(batch.count)
    try sink.write(batch)
  }
}
