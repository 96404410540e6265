internal import Registry
internal import SQLite
package import Tables

/// Takes rows and batches into a database; statements are prepared once a table.
package final class StoreSink: RecordSink {
  private let database: Database
  private var insertions: [String: RowInsertion] = [:]

  /// Writes into a database that is open for extending or being made.
  package init(_ database: Database) { self.database = database }

  /// Stores a few rows, in order.
  package func write(_ rows: [Row]) throws {
    for row in rows { try insertion(into: row.table).insert(row) }
  }

  /// Stores many rows of one table.
  package func write(_ batch: borrowing RecordBatch) throws {
    for index in 0..<batch.count { try insertion(into: batch.table).insert(batch.row(at: index)) }
  }

  private func insertion(into table: Table) throws(SQLiteError) -> RowInsertion {
    if let known = insertions[table.name] { return known }
    let made = try RowInsertion(table, into: database.connection)
    insertions[table.name] = made
    return made
  }
}
