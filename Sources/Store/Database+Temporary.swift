internal import Registry
internal import SQLite

extension Database {
  /// An empty database of this schema, open for extending: in memory while it is small, and else in a file
  /// that nobody sees and that is gone when it is closed.
  package static func temporary() throws -> Database {
    let connection = try Connection.temporary()
    try connection.execute(
      """
      PRAGMA page_size = \(DatabaseDraft.pageSize);
      PRAGMA journal_mode = MEMORY;
      PRAGMA synchronous = OFF;
      PRAGMA cache_size = -65536;
      PRAGMA foreign_keys = ON;
      """)
    try connection.setPragma("application_id", to: Registry.applicationID)
    try connection.setPragma("user_version", to: Registry.schemaVersion)
    try connection.begin()
    for statement in SchemaScript.tables + SchemaScript.afterLoad {
      try connection.execute(statement)
    }
    try connection.commit()
    return Database(making: connection, path: connection.path)
  }

  /// Runs a unit of work that stores rows in whatever order: pointers are not followed meanwhile.
  package func loaded<Result>(_ body: () throws -> Result) throws -> Result {
    try connection.setPragma("foreign_keys", to: 0)
    let result = try transaction(body)
    try connection.setPragma("foreign_keys", to: 1)
    return result
  }
}
