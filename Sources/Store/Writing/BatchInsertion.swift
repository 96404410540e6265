internal import Registry
internal import SQLite
internal import Tables

/// Puts batches of one table into the database, straight from their columns.
final class BatchInsertion {
  private let table: Table
  private let connection: Connection
  private var insertion: BatchInsert

  init(_ table: Table, into connection: Connection) throws(SQLiteError) {
    self.table = table
    self.connection = connection
    insertion = try BatchInsert(
      into: table.name, table.columns.map { BatchColumn($0.name, Self.kind(of: $0)) },
      of: connection)
  }

  /// Inserts a batch; a refusal names the rule of the registry and the row.
  func insert(_ batch: borrowing RecordBatch) throws {
    precondition(connection.isInTransaction, "what is stored before a refusal must be taken back")
    var places: [BatchPlace] = []
    for index in table.columns.indices {
      places.append(
        BatchPlace(value: batch.offset(of: index), absence: batch.absenceOffset(of: index)))
    }
    do {
      try insertion.insert(
        count: batch.count, places: places, integers: batch.integers.span, reals: batch.reals.span,
        absences: batch.absences.span, texts: batch.texts)
    } catch {
      guard let row = insertion.refusedRow else { throw error }
      throw Refusal(error, row: batch.row(at: row), in: connection) ?? error
    }
  }

  private static func kind(of column: Column) -> BatchColumn.Kind {
    switch column.type {
    case .integer, .boolean, .money: .integer
    case .real: .real
    case .timestamp: .timestamp
    case .date: .date
    case .text, .json: .text
    case .enumerated(let enumeration): .choice(enumeration.values)
    }
  }
}
