internal import SQLite

/// Everything that a database declares.
package struct SchemaShape: Hashable, Sendable {
  /// Its tables by name; virtual tables and SQLite's own are left out.
  package let tables: [String: TableShape]
  /// The names of the tables in the order in which they were made.
  package let tableNames: [String]
  /// The statements of its indexes by name; those that keys bring are left out.
  package let indexes: [String: String]
  /// The statements of its views by name.
  package let views: [String: String]
  /// The statements of its triggers by name.
  package let triggers: [String: String]
  /// Tables that a module serves, which are not compared.
  package let virtualTables: [String]

  /// Reads what a database declares.
  package init(of database: StillDatabase) throws {
    var listed: [String: [String?]] = [:]
    for row in try database.texts(
      "SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main'")
    {
      if let name = row[0] { listed[name] = row }
    }
    let objects = try database.texts(
      """
      SELECT type, name, sql FROM sqlite_schema
      WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid
      """)
    func statements(_ type: String) -> [String: String] {
      Dictionary(
        objects.filter { $0[0] == type }.compactMap { row in
          row[1].flatMap { name in row[2].map { (name, $0) } }
        }, uniquingKeysWith: { first, _ in first })
    }
    indexes = statements("index")
    views = statements("view")
    triggers = statements("trigger")
    let made = objects.filter { $0[0] == "table" }.compactMap { $0[1] }
    virtualTables = made.filter { listed[$0]?[1] == "virtual" }
    tableNames = made.filter { listed[$0]?[1] == "table" }
    let sql = statements("table")
    tables = Dictionary(
      uniqueKeysWithValues: try tableNames.map { name in
        let options = (listed[name]?[2] == "1", listed[name]?[3] == "1")
        return (
          name, try TableShape(named: name, sql: sql[name] ?? "", options: options, of: database)
        )
      })
  }
}
