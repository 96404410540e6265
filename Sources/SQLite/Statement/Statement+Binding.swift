internal import CSQLite

extension Statement {
  /// Binds an integer.
  package mutating func bind(integer value: Int64, at position: Int) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_int64(handle, Int32(position), value), position)
  }

  /// Binds a double; not-a-number becomes NULL, which is how SQLite stores it.
  package mutating func bind(real value: Double, at position: Int) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_double(handle, Int32(position), value), position)
  }

  /// Binds a copy of a text, whatever it contains.
  package mutating func bind(text value: String, at position: Int) throws(SQLiteError) {
    var value = value
    let code = value.withUTF8 { utf8 in
      unsafe bind(utf8, as: .text, at: position, gen_sqlite_transient())
    }
    try check(code, position)
  }

  /// Binds a copy of bytes as a blob.
  package mutating func bind(blob value: Span<UInt8>, at position: Int) throws(SQLiteError) {
    let code = unsafe value.withUnsafeBufferPointer { bytes in
      unsafe bind(bytes, as: .blob, at: position, gen_sqlite_transient())
    }
    try check(code, position)
  }

  /// Binds NULL.
  package mutating func bindNull(at position: Int) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_null(handle, Int32(position)), position)
  }

  /// Binds UTF-8 bytes as a text, without a copy, while a closure steps through the statement.
  ///
  /// Afterwards the statement is ready to run again, and the parameter is NULL.
  package mutating func withText<Result>(
    _ utf8: Span<UInt8>, at position: Int,
    _ body: (inout Statement) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    try unsafe utf8.withUnsafeBufferPointer { bytes throws(SQLiteError) in
      try check(unsafe bind(bytes, as: .text, at: position, nil), position)
      defer {
        reset()
        unsafe sqlite3_bind_null(handle, Int32(position))
      }
      return try body(&self)
    }
  }

  /// Binds NULL to every parameter.
  package mutating func clearBindings() { unsafe sqlite3_clear_bindings(handle) }

  private func bind(
    _ bytes: UnsafeBufferPointer<UInt8>, as kind: ColumnKind, at position: Int,
    _ destructor: sqlite3_destructor_type?
  ) -> Int32 {
    // SQLite reads a missing address as NULL, and an empty buffer may have none.
    guard let base = unsafe UnsafeRawPointer(bytes.baseAddress), bytes.count > 0 else {
      return kind == .text
        ? unsafe sqlite3_bind_text(handle, Int32(position), "", 0, nil)
        : unsafe sqlite3_bind_zeroblob(handle, Int32(position), 0)
    }
    let length = UInt64(bytes.count)
    return kind == .text
      ? unsafe sqlite3_bind_text64(
        handle, Int32(position), base.assumingMemoryBound(to: CChar.self), length, destructor,
        UInt8(SQLITE_UTF8))
      : unsafe sqlite3_bind_blob64(handle, Int32(position), base, length, destructor)
  }

  /// Throws what a user's value can cause; traps on what only the program can.
  private func check(_ code: Int32, _ position: Int) throws(SQLiteError) {
    guard code != SQLITE_OK else { return }
    precondition(code != SQLITE_RANGE, "no parameter \(position) in: \(sql)")
    precondition(code != SQLITE_MISUSE, "bound before the rows were read or left: \(sql)")
    throw connection.failure(code, sql: sql)
  }
}
