import Registry
import SQLite
import Store
import Tables

/// A database in memory with every table, pointers on, and one example row in each table.
struct EmptySchema {
  let connection: Connection

  init(withExamples: Bool = false) throws {
    connection = try Connection.inMemory()
    for statement in SchemaScript.tables { try connection.execute(statement) }
    try connection.execute("PRAGMA foreign_keys = ON")
    guard withExamples else { return }
    for table in Registry.tables { try insert(table.example) }
  }

  func insert(_ row: Row) throws(SQLiteError) {
    let names = row.table.columns.map { SQLText.identifier($0.name) }.joined(separator: ", ")
    let values = row.values.map(SQLText.literal).joined(separator: ", ")
    try connection.execute(
      "INSERT INTO \(SQLText.identifier(row.table.name)) (\(names)) VALUES (\(values))")
  }

  /// What SQLite says when the example row gets the witness's values, or a second row the same keys.
  func refusal(of rule: Rule, in table: Table) -> SQLiteError? {
    defer { connection.rollBack() }
    do {
      try connection.begin()
      switch rule.kind {
      case .primaryKey, .unique:
        var second = table.example
        if table.hasRowID, !rule.columns.contains("id") { second["id"] = 2 }
        try insert(second)
      default:
        let values = rule.witness.sorted { $0.key < $1.key }
          .map { "\(SQLText.identifier($0.key)) = \(SQLText.literal($0.value))" }
        try connection.execute(
          "UPDATE \(SQLText.identifier(table.name)) SET \(values.joined(separator: ", "))")
        // Pointers of a deferred kind would show only here.
        try connection.commit()
      }
      return nil
    } catch {
      return error
    }
  }
}
