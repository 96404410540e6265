package import Diagnostics
internal import Files
internal import Registry
package import SQLite

/// A database of gen's: opened only when it is one, of this schema.
package final class Database {
  /// The file as the user named it.
  package let path: String
  /// The open connection; only this room speaks SQL to it, others through their tables.
  package let connection: Connection

  /// The ending of the file beside a database in which simulated platforms keep what they made.
  package static let sandboxEnding = "-sandbox"

  /// The ending of the file beside a database by which orchestrators claim their tickets.
  package static let claimsEnding = "-claims"

  /// False for a database that no other connection can open.
  package var hasFile: Bool { connection.hasFile }

  /// What a command may do with the file.
  package enum Access: Hashable, Sendable {
    /// Reads only.
    case reading
    /// Adds and changes rows, each unit of work in a transaction.
    case extending
  }

  /// True until the write-ahead log is on, for a database that is extended.
  private var awaitsLog = false
  /// Copies the write-ahead log aside, while somebody wants that.
  var copier: LogCopier?

  /// Opens a file and makes sure that it is a database of gen's and of this schema.
  package init(opening path: String, for access: Access) throws {
    self.path = path
    connection = try Self.connect(path, access)
    let identity = try DatabaseIdentity(of: connection)
    try identity.requireCurrent(path)
    try prepareConnection(access)
  }

  /// Wraps a connection to a database that is being made.
  init(making connection: Connection, path: String) {
    self.path = path
    self.connection = connection
  }

  /// Opens whatever is there; a missing file is told apart from one that cannot be opened.
  static func connect(_ path: String, _ access: Access) throws -> Connection {
    try requireNoFolder(path)
    do {
      return try open(path, access)
    } catch {
      guard error.failure.status == .notFound else { throw error }
      throw Failure(
        .notFound, "there is no database at \(path)",
        advice: "make one with: gen init-db --db \(path)")
    }
  }

  /// A reader cannot put back what a stopped writer left undone, so that a writer looks into the file first.
  private static func open(_ path: String, _ access: Access) throws(SQLiteError) -> Connection {
    guard access == .reading else { return try Connection(path: path, mode: .readWrite) }
    do throws(SQLiteError) {
      return try Connection(path: path, mode: .readOnly)
    } catch {
      let awaitsRecovery = error.code == .readOnlyRollback || error.code == .readOnlyRecovery
      guard awaitsRecovery, let writer = try? Connection(path: path, mode: .readWrite) else {
        throw error
      }
      try? writer.close()
      return try Connection(path: path, mode: .readOnly)
    }
  }

  /// A folder is another kind of file, and not a failure of the environment.
  package static func requireNoFolder(_ path: String) throws(Failure) {
    guard FileSystem.isFolder(path) else { return }
    throw Failure(
      .invalidInput, "'\(path)' is a folder, and no database", advice: "name a file with --db")
  }

  private func prepareConnection(_ access: Access) throws {
    try connection.execute("PRAGMA foreign_keys = ON")
    guard access == .extending else { return }
    try connection.execute("PRAGMA synchronous = NORMAL")
    awaitsLog = true
  }

  /// Turns the write-ahead log on before the first unit of work.
  ///
  /// Until then not a byte of the file is touched, so that a command that refuses what it was given
  /// leaves it as it was.
  func beginLogging() throws(SQLiteError) {
    guard awaitsLog else { return }
    try connection.setPragma("journal_mode", to: "wal")
    awaitsLog = false
  }

  /// Ends the work on an extended database: everything in one file, no journal beside it.
  ///
  /// Another process that still reads keeps its journal; SQLite then removes it when that one ends.
  package func finish() throws {
    if try connection.pragma("journal_mode") == "wal" {
      try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
      do { try connection.setPragma("journal_mode", to: "delete") } catch let error {
        guard error.code ~= .busy || error.code ~= .locked else { throw error }
      }
    }
    try connection.close()
  }
}
