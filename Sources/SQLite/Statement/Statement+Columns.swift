internal import CSQLite

extension Statement {
  /// A column's name in the result.
  package func columnName(at column: Int) -> String {
    precondition((0..<columnCount).contains(column), "no column \(column) in: \(sql)")
    return unsafe sqlite3_column_name(handle, Int32(column)).map {
      unsafe String(cString: $0)
    } ?? ""
  }

  /// How the row's value is stored.
  package func columnKind(at column: Int) -> ColumnKind {
    ColumnKind(rawValue: unsafe sqlite3_column_type(handle, checked(column))) ?? .null
  }

  /// True for a value that is missing.
  package func isNull(at column: Int) -> Bool {
    unsafe sqlite3_column_type(handle, checked(column)) == SQLITE_NULL
  }

  /// The value as an integer, converted as SQL's CAST does: 0 for NULL and for words.
  package func integer(at column: Int) -> Int64 {
    unsafe sqlite3_column_int64(handle, checked(column))
  }

  /// The value as a double, converted as SQL's CAST does: 0 for NULL and for words.
  package func real(at column: Int) -> Double {
    unsafe sqlite3_column_double(handle, checked(column))
  }

  /// The value as text, empty for NULL; bytes that are not UTF-8 become replacement characters.
  /// - Complexity: O(length).
  package func text(at column: Int) -> String {
    withText(at: column) { utf8 in
      unsafe utf8.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Lends the bytes of the value as text, exactly as they are stored.
  package func withText<Result, Failure: Error>(
    at column: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let base = unsafe sqlite3_column_text(handle, checked(column))
    return try unsafe lend(UnsafePointer(base), of: column, body)
  }

  /// Lends the bytes of the value, exactly as they are stored.
  package func withBytes<Result, Failure: Error>(
    at column: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let base = unsafe sqlite3_column_blob(handle, checked(column))
    return try unsafe lend(base?.assumingMemoryBound(to: UInt8.self), of: column, body)
  }

  private func lend<Result, Failure: Error>(
    _ base: UnsafePointer<UInt8>?, of column: Int,
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // Asked for after the value, since the length is that of its last form.
    let length = unsafe base == nil ? 0 : Int(sqlite3_column_bytes(handle, Int32(column)))
    let bytes = unsafe UnsafeBufferPointer(start: base, count: length)
    return try body(unsafe bytes.span)
  }

  /// The column's number for C, when the statement is at a row that has it.
  func checked(_ column: Int) -> Int32 {
    let isThere = unsafe column >= 0 && column < Int(sqlite3_data_count(handle))
    precondition(isThere, "no row, or no column \(column) in: \(sql)")
    return Int32(truncatingIfNeeded: column)
  }
}
