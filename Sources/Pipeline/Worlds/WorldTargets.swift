internal import Registry
package import Store
package import Tables

/// A database that is being made.
package struct DatabaseTarget: WorldTarget {
  private let sink: StoreSink
  private let isWanted: (Table) -> Bool

  /// Fills a database with the wanted tables.
  package init(_ database: Database, tables isWanted: @escaping (Table) -> Bool = { _ in true }) {
    sink = StoreSink(database)
    self.isWanted = isWanted
  }

  /// Every part of a world has the entities at which its facts point.
  package let holdsEntities = true

  /// Batches in memory.
  package func makeChunk() -> CollectedBatches { CollectedBatches() }

  /// Stores rows.
  package mutating func write(_ rows: [Row]) throws {
    try sink.write(rows.filter { isWanted($0.table) })
  }

  /// Stores the facts of a line item.
  package mutating func take(_ chunk: inout CollectedBatches) throws { try chunk.hand(to: sink) }
}

/// Takes rows and forgets them: to find out how fast the others could be.
package struct NullTarget: WorldTarget {
  /// Forgets at once.
  package struct Chunk: WorldChunk {
    /// Has nothing to forget.
    package mutating func clear() {}
    /// Forgets rows.
    package mutating func write(_ rows: [Row]) throws {}
    /// Forgets a batch.
    package mutating func write(_ batch: borrowing RecordBatch) throws {}
  }

  /// Takes them to forget them.
  package let holdsEntities = true

  /// Takes nothing.
  package init() {}
  /// A chunk that forgets.
  package func makeChunk() -> Chunk { Chunk() }
  /// Forgets rows.
  package mutating func write(_ rows: [Row]) throws {}
  /// Forgets facts.
  package mutating func take(_ chunk: inout Chunk) throws {}
}
