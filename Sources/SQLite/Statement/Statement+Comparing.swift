internal import CSQLite

#if canImport(Glibc)
  internal import Glibc
#endif

/// Cells of two rows compared where they lie, without copies.
extension Statement {
  /// Negative, zero or positive, as the BINARY collation orders a cell of this row and one of another.
  ///
  /// Absent values come first, then numbers, texts and bytes; `1` and `1.0` are at one place.
  package func order(
    at column: Int, _ other: borrowing Statement, at otherColumn: Int
  ) -> Int {
    let (left, right) = (columnKind(at: column), other.columnKind(at: otherColumn))
    switch (left, right) {
    case (.integer, .integer):
      let (first, second) = (integer(at: column), other.integer(at: otherColumn))
      return first < second ? -1 : first == second ? 0 : 1
    case (.integer, .real), (.real, .integer), (.real, .real):
      let (first, second) = (real(at: column), other.real(at: otherColumn))
      return first < second ? -1 : first == second ? 0 : 1
    case (.text, .text), (.blob, .blob):
      return unsafe Self.order(bytes(at: column, left), other.bytes(at: otherColumn, right))
    default: return Self.rank(left) - Self.rank(right)
    }
  }

  /// True when a cell of this row and one of another are stored alike: the same kind, the same content.
  package func holdsSame(
    at column: Int, _ other: borrowing Statement, at otherColumn: Int
  ) -> Bool {
    let kind = columnKind(at: column)
    guard kind == other.columnKind(at: otherColumn) else { return false }
    switch kind {
    case .null: return true
    case .integer: return integer(at: column) == other.integer(at: otherColumn)
    case .real: return real(at: column) == other.real(at: otherColumn)
    case .text, .blob:
      let (left, right) = unsafe (bytes(at: column, kind), other.bytes(at: otherColumn, kind))
      return unsafe left.count == right.count && Self.order(left, right) == 0
    }
  }

  /// Texts of a database in UTF-16 are converted, so the value is asked for before its length.
  private func bytes(at column: Int, _ kind: ColumnKind) -> UnsafeRawBufferPointer {
    let number = Int32(truncatingIfNeeded: column)
    let base =
      kind == .text
      ? unsafe UnsafeRawPointer(sqlite3_column_text(handle, number))
      : unsafe sqlite3_column_blob(handle, number)
    let count = unsafe base == nil ? 0 : Int(sqlite3_column_bytes(handle, number))
    return unsafe UnsafeRawBufferPointer(start: base, count: count)
  }

  private static func order(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int
  {
    let shared = min(left.count, right.count)
    if shared > 0, let first = left.baseAddress, let second = right.baseAddress {
      let order = unsafe memcmp(first, second, shared)
      if order != 0 { return Int(order) }
    }
    return left.count - right.count
  }

  private static func rank(_ kind: ColumnKind) -> Int {
    switch kind {
    case .null: 0
    case .integer, .real: 1
    case .text: 2
    case .blob: 3
    }
  }
}
