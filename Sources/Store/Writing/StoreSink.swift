internal import SQLite
package import Tables

/// Takes rows and batches into a database; statements are prepared once a table.
package final class StoreSink: RecordSink {
  private let database: Database
  private var rowInsertions: [String: [Int: RowInsertion]] = [:]
  private var batchInsertions: [String: BatchInsertion] = [:]

  /// Writes into a database that is open for extending or being made.
  package init(_ database: Database) { self.database = database }

  /// Stores a few rows, in order.
  package func write(_ rows: [Row]) throws {
    for row in rows { try rowInsertion(into: row.table, rows: 1).insert([row]) }
  }

  /// Stores rows of one table, some with each statement.
  ///
  /// What a refused statement has stored is taken back, so that the rows can be looked at one by one: not
  /// for a database that is being made without a journal.
  package func write(together rows: [Row]) throws {
    var left = rows[...]
    while let first = left.first {
      let size = Self.sizes.first { $0 <= left.count } ?? 1
      let some = left.prefix(size)
      left = left.dropFirst(size)
      do { try rowInsertion(into: first.table, rows: size).insert(some) } catch {
        guard size > 1 else { throw error }
        try write(Array(some))
      }
    }
  }

  /// So many rows are stored with one statement.
  private static let sizes = [32, 8, 1]

  /// Stores many rows of one table.
  package func write(_ batch: borrowing RecordBatch) throws {
    try batchInsertion(into: batch.table).insert(batch)
  }

  private func rowInsertion(into table: Table, rows: Int) throws(SQLiteError) -> RowInsertion {
    if let known = rowInsertions[table.name]?[rows] { return known }
    let made = try RowInsertion(table, rows: rows, into: database.connection)
    rowInsertions[table.name, default: [:]][rows] = made
    return made
  }

  private func batchInsertion(into table: Table) throws(SQLiteError) -> BatchInsertion {
    if let known = batchInsertions[table.name] { return known }
    let made = try BatchInsertion(table, into: database.connection)
    batchInsertions[table.name] = made
    return made
  }
}
