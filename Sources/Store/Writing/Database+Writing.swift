internal import Diagnostics
internal import Registry
internal import SQLite
package import Tables

extension Database {
  /// Runs a unit of work: all of it is stored, or nothing when it throws.
  package func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try beginLogging()
    let result = try connection.transaction(body)
    copier?.goOn()
    return result
  }

  /// Lets rows of the open unit of work be stored before those that they point at; its end checks all.
  ///
  /// So checks can be stored before their tickets, which the gate takes only after them.
  package func deferPointers() throws {
    try connection.execute("PRAGMA defer_foreign_keys = ON")
  }

  /// Stores rows, in order; a refusal names the rule and stores none after it.
  package func insert(_ rows: [Row]) throws {
    let sink = StoreSink(self)
    try sink.write(rows)
  }

  /// Changes columns of the row with this primary key.
  /// - Returns: The row as it was and as it is; nothing when there is no such row.
  package func update(
    _ table: Table, key: [Value], setting changes: [(column: String, value: Value)]
  ) throws -> (before: Row, after: Row)? {
    guard let before = try row(of: table, key: key) else { return nil }
    var after = before
    for change in changes { after[change.column] = change.value }
    guard after != before else { return (before, after) }
    do { try assign(table, key: key, changes) } catch {
      throw Refusal(error, row: after, in: connection) ?? error
    }
    return (before, after)
  }

  /// Changes columns of the row with this primary key, which is known to be there.
  ///
  /// - Throws: What SQLite refuses, or a `Failure` where the row is gone.
  package func overwrite(
    _ table: Table, key: [Value], setting changes: [(column: String, value: Value)]
  ) throws {
    do { try assign(table, key: key, changes) } catch {
      guard var row = try row(of: table, key: key) else { throw error }
      for change in changes { row[change.column] = change.value }
      throw Refusal(error, row: row, in: connection) ?? error
    }
    guard connection.changes == 1 else {
      throw Failure(
        .environment,
        "row \(key.map(\.description).joined(separator: ", ")) of \(table.name) is gone",
        advice: "somebody deleted it meanwhile; look at the table and try again")
    }
  }

  private func assign(
    _ table: Table, key: [Value], _ changes: [(column: String, value: Value)]
  ) throws(SQLiteError) {
    let assignments = changes.map { "\(SQLText.identifier($0.column)) = ?" }.joined(separator: ", ")
    var statement = try connection.recall(
      "UPDATE \(SQLText.identifier(table.name)) SET \(assignments) WHERE \(Self.keyCondition(table))"
    )
    for (index, change) in changes.enumerated() {
      try statement.bind(change.value, at: index + 1)
    }
    for (index, value) in key.enumerated() {
      try statement.bind(value, at: changes.count + index + 1)
    }
    try statement.run()
  }

  /// Deletes the row with this primary key and whatever its delete rules take along.
  /// - Returns: The row as it was; nothing when there is no such row.
  package func delete(_ table: Table, key: [Value]) throws -> Row? {
    guard let before = try row(of: table, key: key) else { return nil }
    var statement = try connection.recall(
      "DELETE FROM \(SQLText.identifier(table.name)) WHERE \(Self.keyCondition(table))")
    for (index, value) in key.enumerated() { try statement.bind(value, at: index + 1) }
    do { try statement.run() } catch let error {
      guard error.violation == .foreignKey else { throw error }
      let users = try tablesThatKeep(before)
      throw Failure(
        .invalidInput,
        "\(table.name) \(key.map(\.description).joined(separator: ", ")) is still used by "
          + users.joined(separator: ", "),
        advice: "delete or change those rows first; nothing was changed")
    }
    return before
  }

  /// Deletes the rows that a filter wants; for tables at which nothing points.
  package func delete(_ table: Table, where filter: RowFilter) throws {
    let conditions = filter.equal.map { "\(SQLText.identifier($0.column)) IS ?" }
    precondition(!conditions.isEmpty, "all rows of a table are never deleted at once")
    var statement = try connection.recall(
      "DELETE FROM \(SQLText.identifier(table.name)) WHERE "
        + conditions.joined(separator: " AND "))
    for (index, condition) in filter.equal.enumerated() {
      try statement.bind(condition.value, at: index + 1)
    }
    try statement.run()
  }

  /// The row with this primary key.
  package func row(of table: Table, key: [Value]) throws -> Row? {
    precondition(key.count == table.primaryKey.count, "\(table.name): one value a key column")
    var filter = RowFilter()
    filter.equal = zip(table.primaryKey, key).map { ($0, $1) }
    return try rows(of: table, where: filter).first
  }

  private static func keyCondition(_ table: Table) -> String {
    table.primaryKey.map { "\(SQLText.identifier($0)) = ?" }.joined(separator: " AND ")
  }

  /// Tables with rows that point at a row and forbid its deletion, with their number of such rows.
  private func tablesThatKeep(_ row: Row) throws -> [String] {
    try Registry.tables.flatMap { table in
      try table.foreignKeys.filter { $0.table == row.table.name && $0.onDelete == .restrict }
        .compactMap { key in
          var filter = RowFilter()
          filter.equal = zip(key.columns, row.values(of: key.targets)).map { ($0, $1) }
          let count = try count(of: table, where: filter)
          return count == 0 ? nil : "\(count) \(count == 1 ? "row" : "rows") of \(table.name)"
        }
    }
  }
}
