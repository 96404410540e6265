internal import Registry
internal import SQLite
package import Tables

extension Database {
  /// Gives each wanted row of a table to a closure, in order, without holding them all.
  package func forEachRow(
    of table: Table, where filter: RowFilter = RowFilter(), _ body: (Row) throws -> Void
  ) throws {
    var statement = try query(table, filter)
    while try statement.step() {
      try body(Row(table, values: statement.values))
    }
  }

  /// Lends each row of a table to a closure, in the order of the key, without copying any.
  package func lendEachRow(
    of table: Table, _ body: (borrowing StoredRow) throws -> Void
  ) throws {
    var row = StoredRow(try query(table, RowFilter()))
    while try row.next() { try body(row) }
  }

  private func query(_ table: Table, _ filter: RowFilter) throws -> Statement {
    var statement = try connection.recall(
      "SELECT \(table.columnList) FROM \(SQLText.identifier(table.name))"
        + filter.clauses(for: table))
    for (index, condition) in filter.equal.enumerated() {
      try statement.bind(condition.value, at: index + 1)
    }
    return statement
  }

  /// Reads in a closure what the database is at its start, whatever others write meanwhile.
  ///
  /// Outside of it every query takes and gives back the locks that tell writers of it.
  package func consistently<Result>(_ body: () throws -> Result) throws -> Result {
    guard !connection.isInTransaction else { return try body() }
    try connection.beginReading()
    defer { connection.rollBack() }
    return try body()
  }

  /// True when nobody can write while this database is being read, so that every connection reads the same.
  ///
  /// With a write-ahead log others may write, and what has no file has no other connection.
  package var keepsWritersOut: Bool {
    get throws {
      // The first row that is read takes the lock.
      _ = try connection.integer("SELECT count(*) FROM sqlite_schema")
      guard connection.isInTransaction, hasFile else { return false }
      return try connection.pragma("journal_mode") == "delete"
    }
  }

  /// The wanted rows of a table, in order.
  package func rows(of table: Table, where filter: RowFilter = RowFilter()) throws -> [Row] {
    var found: [Row] = []
    try forEachRow(of: table, where: filter) { found.append($0) }
    return found
  }

  /// The first row whose columns have these values.
  package func row(of table: Table, _ equal: KeyValuePairs<String, Value>) throws -> Row? {
    var filter = RowFilter(equal)
    filter.limit = 1
    return try rows(of: table, where: filter).first
  }

  /// The number of rows of a table, or of those that a filter wants.
  package func count(of table: Table, where filter: RowFilter = RowFilter()) throws -> Int64 {
    let conditions = filter.equal.map { "\(SQLText.identifier($0.column)) IS ?" }
    let clause = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    var statement = try connection.recall(
      "SELECT count(*) FROM \(SQLText.identifier(table.name))" + clause)
    for (index, condition) in filter.equal.enumerated() {
      try statement.bind(condition.value, at: index + 1)
    }
    _ = try statement.step()
    return statement.integer(at: 0)
  }

  /// The number that the next row of a table with an `id` gets.
  package func nextID(of table: Table) throws -> Int64 {
    var statement = try connection.recall(
      "SELECT max(id) FROM \(SQLText.identifier(table.name))")
    return try statement.step() ? statement.integer(at: 0) + 1 : 1
  }

  /// Pages of the file.
  package var pageCount: Int64 { get throws { try connection.integerPragma("page_count") } }

  /// A number that is another one as soon as somebody else has written.
  package var othersMark: Int64 { get throws { try connection.integerPragma("data_version") } }

  /// Bytes of the file, as SQLite counts its pages.
  package var size: Int64 {
    get throws {
      try pageCount * connection.integerPragma("page_size")
    }
  }
}
