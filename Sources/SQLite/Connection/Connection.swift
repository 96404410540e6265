internal import CSQLite

/// An open database.
///
/// It belongs to one thread at a time; statements made by it keep it open. It is closed when the
/// last of them and the last reference are gone, or at once by `close()`.
@safe
package final class Connection {
  /// The file as the caller named it, or `:memory:`.
  package let path: String
  /// Stops the connection's work from another thread or from a signal.
  package let interruption: Interruption
  /// SQLite's handle; valid until `isClosed`.
  let handle: OpaquePointer
  /// True after `close()`; nothing else may be asked then.
  package private(set) var isClosed = false
  /// Kept alive for SQLite, which holds a plain pointer to it.
  var progress: ProgressHandler?
  /// Statements that are going to be asked for again.
  var resting = RestingStatements()
  /// How many sources of batches were made, which numbers their names.
  var batchSources = 0
  /// The callbacks of its batches, which SQLite may call until the connection is closed.
  lazy var batchModule = BatchModule()

  /// Opens a file.
  ///
  /// A file that is there is hardened (see `harden()`), since anybody may have made it; one that
  /// is opened with `create` is trusted, so that it can be loaded without a journal. The header
  /// is read at once, so that what is not a database is found here.
  /// - Parameters:
  ///   - path: The file; words that mean something else to SQLite (`file:`, `:memory:`) are files.
  ///   - mode: What the connection may do.
  ///   - busyTimeout: How long to wait for another connection's lock, in milliseconds.
  /// - Throws: What keeps the file from being opened and read.
  package convenience init(
    path: String, mode: OpenMode = .readOnly, busyTimeout: Int32 = 5_000
  ) throws(SQLiteError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw SQLiteError(
        code: .cannotOpen, message: "the name is empty or contains NUL", database: path)
    }
    try self.init(
      path: path, file: mode.name(of: path), flags: mode.flags, busyTimeout: busyTimeout)
    try checkWritable(mode)
    if mode != .create { try harden() }
    // One read transaction, so that nobody extends the file while it is looked at.
    try execute("BEGIN")
    _ = try integer("PRAGMA schema_version")
    if try pragma("journal_mode") != "wal" { try checkWhole() }
    try commit()
  }

  /// False for a database that no other connection can open.
  package var hasFile: Bool {
    guard let name = unsafe sqlite3_db_filename(open, "main") else { return false }
    return unsafe name.pointee != 0
  }

  /// Opens an empty database in memory.
  package static func inMemory() throws(SQLiteError) -> Connection {
    try Connection(
      path: SQLiteError.memory, file: SQLiteError.memory, flags: OpenMode.create.flags,
      busyTimeout: 0)
  }

  /// Opens an empty database that is kept in memory while it is small, and else in a file without a name.
  package static func temporary() throws(SQLiteError) -> Connection {
    try Connection(
      path: SQLiteError.temporary, file: "", flags: OpenMode.create.flags, busyTimeout: 0)
  }

  private init(
    path: String, file: String, flags: Int32, busyTimeout: Int32
  ) throws(SQLiteError) {
    // Where somebody else in the process was first, it only is slower.
    _ = SQLiteLibrary.isPrepared
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(file, &opened, flags, nil)
    guard let handle = unsafe opened, code == SQLITE_OK else {
      let error = unsafe Self.error(opened, code: code, database: path)
      unsafe sqlite3_close(opened)
      throw error
    }
    self.path = path
    unsafe self.handle = handle
    interruption = unsafe Interruption(handle)
    unsafe sqlite3_busy_timeout(handle, busyTimeout)
    try set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, on: false)
    // A misspelt column in double quotes must be an error, not a text.
    try set(SQLITE_DBCONFIG_DQS_DML, on: false)
    try set(SQLITE_DBCONFIG_DQS_DDL, on: false)
    // Debian's library would write zeros over all that is deleted or moved.
    try setPragma("secure_delete", to: 0)
  }

  deinit {
    guard !isClosed else { return }
    resting.finalizeAll()
    interruption.detach()
    unsafe sqlite3_close_v2(handle)
  }

  /// Closes the file now; fails, and leaves it open, while a statement of it is alive.
  package func close() throws(SQLiteError) {
    precondition(!isClosed, "the connection is closed already")
    resting.finalizeAll()
    interruption.detach()
    let code = unsafe sqlite3_close(handle)
    guard code == SQLITE_OK else {
      unsafe interruption.attach(handle)
      throw failure(code)
    }
    isClosed = true
  }

  /// SQLite opens a write-protected file for reading without a word.
  private func checkWritable(_ mode: OpenMode) throws(SQLiteError) {
    guard !mode.isReading, unsafe sqlite3_db_readonly(handle, "main") == 1 else { return }
    throw SQLiteError(
      code: .readOnly, message: "the file is write-protected", database: path)
  }
}

// A connection and its statements are confined to one thread at a time.
@available(*, unavailable)
extension Connection: Sendable {}
