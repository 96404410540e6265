import Registry
import SQLite
import Tables

/// A database in memory with every table, view and trigger, and rows made from the examples.
struct RegistryDatabase {
  private let connection: Connection

  /// Makes the tables, indexes, views and triggers, and no rows.
  init() throws {
    connection = try Connection.inMemory()
    for statement in Self.schema { try connection.execute(statement) }
  }

  /// Written once: every test makes a database of its own.
  private static let schema =
    Registry.tables.map(\.createStatement) + Registry.tables.flatMap(\.indexStatements)
    + Registry.views.map { "CREATE VIEW \($0.name) AS \($0.sql)" } + Registry.triggers.map(\.sql)

  /// Runs statements.
  func run(_ script: String) throws { try connection.execute(script) }

  /// Stores the example row of a table with some values put over it.
  func insert(_ table: Table, _ values: [String: Value] = [:]) throws {
    var row = table.example
    for (name, value) in values { row[name] = value }
    let literals = row.values.map { SQLText.literal($0) }.joined(separator: ", ")
    try connection.execute("INSERT INTO \(SQLText.identifier(table.name)) VALUES (\(literals))")
  }

  /// The names of the columns of a query.
  func columns(of sql: String) throws -> [String] {
    let statement = try connection.prepare(sql)
    return (0..<statement.columnCount).map { statement.columnName(at: $0) }
  }

  /// The rows of a query, their values joined by bars.
  func rows(_ sql: String) throws -> [String] {
    var statement = try connection.prepare(sql)
    var found: [String] = []
    while try statement.step() {
      let row = (0..<statement.columnCount).map { column in
        switch statement.columnKind(at: column) {
        case .null: "-"
        case .real: String(describing: statement.real(at: column))
        default: statement.text(at: column)
        }
      }
      found.append(row.joined(separator: "|"))
    }
    return found
  }

  /// What violates an invariant.
  func violations(of name: String) throws -> [String] {
    try Registry.invariants.filter { $0.name == name }.flatMap { try rows($0.sql) }
  }

  /// The names of all invariants that something violates.
  func violatedInvariants() throws -> [String] {
    try Registry.invariants.filter { try !rows($0.sql).isEmpty }.map(\.name)
  }
}
