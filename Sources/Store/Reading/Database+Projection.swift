internal import Registry
internal import SQLite
package import Tables

/// Parts of tables.
extension Database {
  /// Gives some columns of the rows of a stretch of a table to a closure, in the order of that stretch.
  /// - Parameters:
  ///   - table: The table.
  ///   - columns: The columns wanted.
  ///   - equal: Columns and the values that they must hold.
  ///   - stretch: A column, its least value, and the value that it stays below.
  ///   - body: Takes the cells of a row.
  /// - Throws: What keeps the rows from being read, and what the body throws.
  package func forEachRow(
    of table: Table, _ columns: [String], where equal: KeyValuePairs<String, Value>,
    within stretch: (column: String, least: Value, below: Value), _ body: ([Value]) throws -> Void
  ) throws {
    let conditions = equal.map { "\(SQLText.identifier($0.key)) IS ?" }
    let column = SQLText.identifier(stretch.column)
    var statement = try connection.recall(
      """
      SELECT \(columns.map { SQLText.identifier($0) }.joined(separator: ", "))
      FROM \(SQLText.identifier(table.name))
      WHERE \((conditions + ["\(column) >= ?", "\(column) < ?"]).joined(separator: " AND "))
      ORDER BY \(column)
      """)
    let bound = equal.map(\.value) + [stretch.least, stretch.below]
    for (index, value) in bound.enumerated() { try statement.bind(value, at: index + 1) }
    while try statement.step() { try body(statement.values) }
  }

  /// The largest value of a column among the rows that a filter wants; NULL when there is none.
  package func largest(
    _ column: String, of table: Table, where equal: KeyValuePairs<String, Value>
  ) throws -> Value {
    let conditions = equal.map { "\(SQLText.identifier($0.key)) IS ?" }
    var statement = try connection.recall(
      "SELECT max(\(SQLText.identifier(column))) FROM \(SQLText.identifier(table.name)) WHERE "
        + conditions.joined(separator: " AND "))
    for (index, condition) in equal.enumerated() {
      try statement.bind(condition.value, at: index + 1)
    }
    _ = try statement.step()
    return statement.value(at: 0)
  }

  /// Runs a unit of work in a transaction of its own, or in the one that is open already.
  package func unitOfWork<Result>(_ body: () throws -> Result) throws -> Result {
    try connection.isInTransaction ? body() : transaction(body)
  }
}
