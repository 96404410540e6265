internal import CSQLite

/// A text of statements, compiled one after the other.
struct Script {
  /// With a NUL at its end, so that SQLite need not copy the rest of it for every statement.
  private let text: ContiguousArray<CChar>
  private let connection: Connection
  /// Where the statement that was compiled last begins, in UTF-8 bytes.
  private(set) var start = 0
  /// Where it ends.
  private(set) var end = 0

  init(_ text: String, of connection: Connection) {
    self.text = text.utf8CString
    self.connection = connection
  }

  /// True when the whole text was compiled.
  var isAtEnd: Bool { end == text.count - 1 }

  /// The text of the statement that was compiled last.
  var sql: String {
    unsafe text.withUnsafeBytes { unsafe String(decoding: $0[start..<end], as: UTF8.self) }
  }

  /// Compiles the next statement; nothing when only space and comments are left.
  mutating func compileNext() throws(SQLiteError) -> OpaquePointer? {
    let open = unsafe connection.open
    start = end
    var handle: OpaquePointer?
    let code = unsafe text.withUnsafeBufferPointer { characters -> Int32 in
      guard let base = characters.baseAddress else { return SQLITE_OK }
      var tail: UnsafePointer<CChar>?
      let length = Int32(clamping: characters.count - start)
      let code = unsafe sqlite3_prepare_v3(open, base + start, length, 0, &handle, &tail)
      end = unsafe tail.map { unsafe $0 - base } ?? start
      return code
    }
    guard code == SQLITE_OK else {
      end = text.count - 1
      throw connection.failure(code, sql: sql)
    }
    // SQLite stops at a NUL; what stands behind it must not be hidden.
    guard end > start || isAtEnd else {
      throw SQLiteError(
        code: .error, message: "the statement contains NUL", sql: sql, database: connection.path)
    }
    return unsafe handle
  }
}
