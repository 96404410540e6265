internal import SQLite
package import Tables

/// Takes rows and batches into a database; statements are prepared once a table.
package final class StoreSink: RecordSink {
  private let database: Database
  private var rowInsertions: [String: RowInsertion] = [:]
  private var batchInsertions: [String: BatchInsertion] = [:]

  /// Writes into a database that is open for extending or being made.
  package init(_ database: Database) { self.database = database }

  /// Stores a few rows, in order.
  package func write(_ rows: [Row]) throws {
    for row in rows { try rowInsertion(into: row.table).insert(row) }
  }

  /// Stores many rows of one table.
  package func write(_ batch: borrowing RecordBatch) throws {
    try batchInsertion(into: batch.table).insert(batch)
  }

  private func rowInsertion(into table: Table) throws(SQLiteError) -> RowInsertion {
    if let known = rowInsertions[table.name] { return known }
    let made = try RowInsertion(table, into: database.connection)
    rowInsertions[table.name] = made
    return made
  }

  private func batchInsertion(into table: Table) throws(SQLiteError) -> BatchInsertion {
    if let known = batchInsertions[table.name] { return known }
    let made = try BatchInsertion(table, into: database.connection)
    batchInsertions[table.name] = made
    return made
  }
}
