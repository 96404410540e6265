internal import Registry
internal import Store
internal import Tables

/// A database that is being made.
struct DatabaseTarget: WorldTarget {
  private let sink: StoreSink
  private let isWanted: (Table) -> Bool

  /// Fills a database with the wanted tables.
  init(_ database: Database, tables isWanted: @escaping (Table) -> Bool = { _ in true }) {
    sink = StoreSink(database)
    self.isWanted = isWanted
  }

  /// Every part of a world has the entities at which its facts point.
  let holdsEntities = true

  /// Batches in memory.
  func makeChunk() -> CollectedBatches { CollectedBatches() }

  /// Stores rows.
  mutating func write(_ rows: [Row]) throws {
    try sink.write(rows.filter { isWanted($0.table) })
  }

  /// Stores the facts of a line item.
  mutating func take(_ chunk: inout CollectedBatches) throws { try chunk.hand(to: sink) }
}
