internal import Diagnostics
internal import Files
internal import Registry
internal import SQLite
package import Tables

/// A database that is being made beside its place and appears there complete, or not at all.
///
/// It is loaded without a journal, without pointers and without indexes, which come at the end; a
/// draft that is not published leaves nothing behind.
package struct DatabaseDraft: ~Copyable {
  /// What may stand where the database will appear.
  package enum Place: Hashable, Sendable {
    /// Nothing.
    case empty
    /// A database of gen's, which is replaced; anything else is refused.
    case ours
  }

  /// The open database; write to it through a `StoreSink`.
  package let database: Database
  private let file: AtomicFile

  /// Bytes of a page; larger pages than SQLite's own make the hourly table faster.
  package static let pageSize: Int64 = 16_384

  /// Begins an empty database with every table.
  package init(at path: String, over place: Place = .empty) throws {
    if place == .ours, FileSystem.exists(path) { try Self.requireReplaceable(path) }
    let file = try AtomicFile(
      at: path, replacing: place == .ours,
      companions: ["-journal", "-wal", "-shm", Database.sandboxEnding])
    database = try Self.emptyDatabase(beside: file.besidePath, for: path)
    self.file = file
  }

  private static func emptyDatabase(
    beside besidePath: String, for path: String
  ) throws -> Database {
    try empty(Connection(path: besidePath, mode: .create), for: path)
  }

  /// Makes every table in a connection to nothing yet.
  ///
  /// Rows come in the order of their keys, so that few pages are needed again; the cache also bounds what
  /// sorting an index takes, and is small so that memory does not grow with the rows.
  fileprivate static func empty(_ connection: Connection, for path: String) throws -> Database {
    try connection.execute(
      """
      PRAGMA page_size = \(pageSize);
      PRAGMA journal_mode = OFF;
      PRAGMA synchronous = OFF;
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA foreign_keys = OFF;
      PRAGMA cache_size = -16384;
      """)
    try connection.begin()
    try connection.setPragma("application_id", to: Registry.applicationID)
    try connection.setPragma("user_version", to: Registry.schemaVersion)
    for statement in SchemaScript.tables { try connection.execute(statement) }
    return Database(making: connection, path: path)
  }

  /// Ends the loading: indexes, triggers, views, a check of every pointer; then the file appears.
  ///
  /// Pointers of some tables alone are checked where those of the others hold by construction.
  package consuming func publish(checking tables: [Table]? = nil) throws {
    let connection = database.connection
    for statement in SchemaScript.afterLoad { try connection.execute(statement) }
    try connection.commit()
    let broken =
      try tables.map { try $0.flatMap { try connection.foreignKeyCheck(table: $0.name) } }
      ?? connection.foreignKeyCheck()
    if let first = broken.first {
      throw Failure(
        .bug,
        "\(broken.count) rows point at rows that do not exist, the first of them in "
          + "\(first.table) at \(first.parent)", advice: "nothing was written; please report this")
    }
    try connection.close()
    try file.publish()
  }

  private static func requireReplaceable(_ path: String) throws {
    let connection = try Database.connect(path, .reading)
    try DatabaseIdentity(of: connection).requireOurs(path)
    try connection.close()
  }
}

extension Database {
  /// An empty database in memory, with every table, that is gone with its owner.
  package static func inMemory() throws -> Database {
    try DatabaseDraft.empty(Connection.inMemory(), for: "memory")
  }
}
