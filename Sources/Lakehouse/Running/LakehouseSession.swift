internal import Registry
internal import SQLite
internal import Store
internal import Tables

/// Runs the statements of the layers on a database, each announced before it runs.
final class LakehouseSession {
  let database: Database
  /// Told of what is done next; may throw to stop.
  let announce: (String) throws -> Void

  /// Runs at the end of every unit of work; what it throws takes the unit back.
  var beforeStoring: () throws -> Void = {}

  /// The condition that a file lies in a folder; the statement's first value, unless another is named.
  static func isFile(_ file: String = "source_file", in folder: String = "?1") -> String {
    "\(file) >= \(folder) || '/' AND \(file) < \(folder) || '0'"
  }

  init(_ database: Database, announce: @escaping (String) throws -> Void) {
    self.database = database
    self.announce = announce
  }

  /// Runs a unit of work: all of it is stored, or nothing.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try database.unitOfWork {
      let result = try body()
      try beforeStoring()
      return result
    }
  }

  /// Runs a statement.
  func run(_ sql: String, _ values: Value...) throws {
    var statement = try prepare(sql, values)
    try statement.run()
  }

  /// The rows of a query, or those that a statement gives back.
  func rows(_ sql: String, _ values: Value...) throws -> [[Value]] {
    var statement = try prepare(sql, values)
    var rows: [[Value]] = []
    while try statement.step() { rows.append(statement.values) }
    return rows
  }

  /// Gives the rows of a query to a closure, without holding them all.
  func forEachRow(_ sql: String, _ body: ([Value]) throws -> Void) throws {
    var statement = try prepare(sql)
    while try statement.step() { try body(statement.values) }
  }

  /// The first cell of a query's first row; NULL when there is none.
  func cell(_ sql: String, _ values: Value...) throws -> Value {
    var statement = try prepare(sql, values)
    return try statement.step() ? statement.value(at: 0) : .null
  }

  private func prepare(_ sql: String, _ values: [Value] = []) throws -> Statement {
    try announce(sql)
    var statement = try database.connection.recall(sql)
    for (index, value) in values.enumerated() { try statement.bind(value, at: index + 1) }
    return statement
  }

  /// Puts the result of a query into a table, column by column.
  func insert(_ query: String, into table: Table) -> String {
    "INSERT INTO \(place(table, query))"
  }

  /// Does the same, in place of the rows that have the same keys.
  func replace(_ query: String, in table: Table) -> String {
    "INSERT OR REPLACE INTO \(place(table, query))"
  }

  private func place(_ table: Table, _ query: String) -> String {
    "main.\(SQLText.identifier(table.name)) (\(table.columnList))\n\(query)"
  }
}
