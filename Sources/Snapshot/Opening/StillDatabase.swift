internal import Diagnostics
internal import Files
internal import Registry
package import SQLite
package import Store

/// A database that is looked at and held still: opened for reading alone, in one transaction.
///
/// Any SQLite database can be compared; what a newer gen made is refused, since its meaning is unknown.
package final class StillDatabase {
  /// The file as the user named it.
  package let path: String
  /// The connection, inside a transaction that reads.
  package let connection: Connection
  /// Whose database it is, and of which schema.
  package let identity: DatabaseIdentity

  /// Opens a file and holds it at its present state.
  /// - Throws: What keeps it from being read, in a user's words.
  package init(opening path: String) throws {
    self.path = path
    connection = try Self.connect(path)
    identity = try DatabaseIdentity(of: connection)
    if identity.isOurs { try identity.requireOurs(path) }
    try connection.execute("PRAGMA cache_size = -16384; BEGIN")
    _ = try connection.integer("SELECT count(*) FROM sqlite_schema")
  }

  /// Looks at a database that is open already, such as one that was made to compare with.
  package init(_ database: Database) throws {
    path = database.path
    connection = database.connection
    identity = try DatabaseIdentity(of: connection)
  }

  /// The rows of a query as texts, for small answers.
  package func texts(_ sql: String) throws -> [[String?]] {
    var statement = try connection.prepare(sql)
    var rows: [[String?]] = []
    while try statement.step() {
      var row: [String?] = []
      for index in 0..<statement.columnCount {
        row.append(statement.isNull(at: index) ? nil : statement.text(at: index))
      }
      rows.append(row)
    }
    return rows
  }

  /// A file in WAL mode cannot be opened where nothing may be written; when nothing is beside it there,
  /// nobody is writing it, and it needs no locks.
  private static func connect(_ path: String) throws -> Connection {
    try Database.requireNoFolder(path)
    do { return try Connection(path: path) } catch {
      guard error.code.primary == .cannotOpen || error.code.primary == .readOnly,
        !FileSystem.exists(path + "-wal"), !FileSystem.exists(path + "-journal"),
        let connection = try? Connection(path: path, mode: .immutable)
      else {
        guard error.failure.status == .notFound else { throw error }
        throw Failure(.notFound, "there is no database at \(path)", advice: "check the path")
      }
      return connection
    }
  }
}
