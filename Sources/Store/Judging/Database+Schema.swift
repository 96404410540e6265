internal import Registry
internal import SQLite
internal import Tables

/// Whether the schema of a file is the registry's.
extension Database {
  /// How the file's tables, indexes, triggers and views differ from this schema's, a sentence each.
  ///
  /// What a user added is a difference only where it works on gen's own tables: a trigger.
  package func schemaDifferences() throws -> [String] {
    let wanted = try Self.schema(of: Self.emptySchema())
    let found = try Self.schema(of: connection)
    var differences = wanted.keys.sorted().compactMap { object -> String? in
      guard let sql = found[object] else { return "\(object) is missing" }
      return sql == wanted[object] ? nil : "\(object) is not as this schema makes it"
    }
    differences += found.keys.sorted().filter { $0.hasPrefix("trigger ") && wanted[$0] == nil }
      .map { "\($0) is not of this schema" }
    return differences
  }

  /// How many objects the schema has.
  package static var schemaObjectCount: Int64 {
    Int64(SchemaScript.tables.count + SchemaScript.afterLoad.count)
  }

  private static func emptySchema() throws -> Connection {
    let connection = try Connection.inMemory()
    for statement in SchemaScript.tables + SchemaScript.afterLoad {
      try connection.execute(statement)
    }
    return connection
  }

  private static func schema(of connection: Connection) throws -> [String: String] {
    var statement = try connection.prepare(
      "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    var objects: [String: String] = [:]
    while try statement.step() { objects[statement.text(at: 0)] = statement.text(at: 1) }
    return objects
  }
}
