internal import CSQLite

extension Connection {
  /// Describes the call that failed last on this connection.
  func failure(_ code: Int32, sql: String? = nil) -> SQLiteError {
    unsafe Self.error(handle, code: code, sql: sql, database: path)
  }

  /// Describes a failed call; the handle may be missing when even it could not be made.
  static func error(
    _ handle: OpaquePointer?, code: Int32, sql: String? = nil, database: String
  ) -> SQLiteError {
    guard let handle = unsafe handle else {
      return SQLiteError(
        code: ResultCode(rawValue: code), message: unsafe text(sqlite3_errstr(code)), sql: sql,
        database: database)
    }
    let extended = unsafe sqlite3_extended_errcode(handle)
    // The handle remembers its last call only; a code of another family came from elsewhere.
    let isLast = extended & 0xFF == code & 0xFF
    let offset = unsafe isLast && sql != nil ? Int(sqlite3_error_offset(handle)) : -1
    return SQLiteError(
      code: ResultCode(rawValue: isLast ? extended : code),
      message: unsafe text(isLast ? sqlite3_errmsg(handle) : sqlite3_errstr(code)),
      sql: sql, offset: offset >= 0 ? offset : nil, database: database,
      systemError: unsafe systemError(handle, code))
  }

  private static func systemError(_ handle: OpaquePointer, _ code: Int32) -> Int32 {
    let primary = code & 0xFF
    guard primary == SQLITE_CANTOPEN || primary == SQLITE_IOERR else { return 0 }
    return unsafe sqlite3_system_errno(handle)
  }

  private static func text(_ words: UnsafePointer<CChar>?) -> String {
    unsafe words.map { unsafe String(cString: $0) } ?? ""
  }

  /// Throws unless a call succeeded.
  func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw failure(code) }
  }
}
