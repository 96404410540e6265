internal import Diagnostics
internal import Registry
package import SQLite
package import Tables

/// Puts rows of one table into the database, so many with each run of one prepared statement.
final class RowInsertion {
  private let table: Table
  private let connection: Connection
  private var statement: Statement

  init(_ table: Table, rows: Int, into connection: Connection) throws(SQLiteError) {
    self.table = table
    self.connection = connection
    let places = "(\(table.columns.map { _ in "?" }.joined(separator: ", ")))"
    let all = repeatElement(places, count: rows).joined(separator: ", ")
    statement = try connection.recall(
      "INSERT INTO \(SQLText.identifier(table.name)) (\(table.columnList)) VALUES \(all)")
  }

  /// Inserts the rows; a refusal of a single one names the rule of the registry.
  func insert(_ rows: ArraySlice<Row>) throws {
    do {
      var position = 1
      for row in rows {
        for value in row.values {
          try statement.bind(value, at: position)
          position += 1
        }
      }
      try statement.run()
    } catch {
      statement.reset()
      guard let row = rows.first, rows.count == 1 else { throw error }
      throw Refusal(error, row: row, in: connection) ?? error
    }
  }
}

extension Statement {
  /// Binds a cell as it is stored; positions count from 1.
  package mutating func bind(_ value: Value, at position: Int) throws(SQLiteError) {
    switch value {
    case .null: try bindNull(at: position)
    case .integer(let number): try bind(integer: number, at: position)
    case .real(let number): try bind(real: number, at: position)
    case .text(let text): try bind(text: text, at: position)
    }
  }

  /// The cells of the current row.
  package var values: [Value] {
    // A closure over a statement that cannot be copied crashes this compiler, so this is a loop.
    var cells: [Value] = []
    cells.reserveCapacity(columnCount)
    for column in 0..<columnCount { cells.append(value(at: column)) }
    return cells
  }

  /// The cell as it is stored; what is neither number nor text is read as text.
  package func value(at column: Int) -> Value {
    switch columnKind(at: column) {
    case .null: .null
    case .integer: .integer(integer(at: column))
    case .real: .real(real(at: column))
    case .text, .blob: .text(text(at: column))
    }
  }
}
