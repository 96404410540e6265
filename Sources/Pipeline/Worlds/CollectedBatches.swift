internal import Tables

/// Batches of one line item in memory, each in a place that is used again for the next.
struct CollectedBatches: WorldChunk {
  private var places: [String: [RecordBatch]] = [:]
  private var order: [(table: String, place: Int)] = []
  private var used: [String: Int] = [:]

  /// Begins without batches.
  init() {}

  /// Forgets the batches and keeps their memory.
  mutating func clear() {
    order.removeAll(keepingCapacity: true)
    used.removeAll(keepingCapacity: true)
  }

  /// Facts come in batches alone.
  mutating func write(_ rows: [Row]) throws {
    precondition(rows.isEmpty, "facts come in batches")
  }

  /// Copies a batch.
  mutating func write(_ batch: borrowing RecordBatch) throws {
    let table = batch.table.name
    let place = used[table, default: 0]
    used[table] = place + 1
    if places[table, default: []].count == place {
      places[table, default: []].append(RecordBatch(batch.table, capacity: batch.capacity))
    }
    places[table]?[place].replace(by: batch)
    order.append((table, place))
  }

  /// Hands the batches on, in the order in which they came.
  func hand(to sink: some RecordSink) throws {
    var sink = sink
    try forEach { try sink.write($0) }
  }

  /// Shows the batches, in the order in which they came.
  func forEach(_ body: (borrowing RecordBatch) throws -> Void) rethrows {
    for (table, place) in order {
      if let batch = places[table]?[place] { try body(batch) }
    }
  }
}
