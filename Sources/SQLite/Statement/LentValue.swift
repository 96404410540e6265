internal import CSQLite

/// A value as it is stored, as long as its statement stays at its row.
package enum LentValue: ~Escapable {
  /// No value.
  case null
  /// A 64-bit integer.
  case integer(Int64)
  /// A double.
  case real(Double)
  /// The bytes of a text, exactly as they are stored.
  case text(Span<UInt8>)
  /// Bytes.
  case blob(Span<UInt8>)
}

extension Statement {
  /// Lends the value of a column, whatever it is, with one look at the row.
  package func withValue(at column: Int, _ body: (borrowing LentValue) -> Void) {
    guard let value = unsafe sqlite3_column_value(handle, checked(column)) else {
      return body(.null)
    }
    switch unsafe sqlite3_value_type(value) {
    case SQLITE_INTEGER: body(.integer(unsafe sqlite3_value_int64(value)))
    case SQLITE_FLOAT: body(.real(unsafe sqlite3_value_double(value)))
    case SQLITE_TEXT:
      let text = unsafe sqlite3_value_text(value)
      let length = unsafe Int(sqlite3_value_bytes(value))
      let bytes = unsafe UnsafeBufferPointer(start: text, count: text == nil ? 0 : length)
      unsafe body(.text(bytes.span))
    case SQLITE_BLOB:
      let blob = unsafe sqlite3_value_blob(value)
      let length = unsafe Int(sqlite3_value_bytes(value))
      let bytes = unsafe UnsafeRawBufferPointer(start: blob, count: blob == nil ? 0 : length)
      unsafe body(.blob(bytes.bindMemory(to: UInt8.self).span))
    default: body(.null)
    }
  }
}
