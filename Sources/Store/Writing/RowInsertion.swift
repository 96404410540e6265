internal import Diagnostics
internal import Registry
package import SQLite
package import Tables

/// Puts rows of one table into the database, through one prepared statement.
final class RowInsertion {
  private let table: Table
  private let connection: Connection
  private var statement: Statement

  init(_ table: Table, into connection: Connection) throws(SQLiteError) {
    self.table = table
    self.connection = connection
    let places = table.columns.map { _ in "?" }.joined(separator: ", ")
    statement = try connection.recall(
      "INSERT INTO \(SQLText.identifier(table.name)) (\(table.columnList)) VALUES (\(places))")
  }

  /// Inserts one row; a refusal names the rule of the registry.
  func insert(_ row: Row) throws {
    do {
      for (index, value) in row.values.enumerated() {
        try statement.bind(value, at: index + 1)
      }
      try statement.run()
    } catch {
      statement.reset()
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
