package import Digest
internal import Registry
package import SQLite
package import Tables
internal import Units

extension RowDigest {
  /// Appends a cell of a statement's row as its column's type says, straight from where it lies.
  ///
  /// It equals the digest of the same cell in a `Row`, and differs for every other content, bytes that
  /// are no text included.
  package mutating func append(
    cell index: Int, of statement: borrowing Statement, as column: Column
  ) {
    switch statement.columnKind(at: index) {
    case .null: appendNull()
    case .integer: append(statement.integer(at: index))
    case .real: append(statement.real(at: index))
    case .blob: statement.withBytes(at: index) { append(bytes: $0) }
    case .text:
      statement.withText(at: index) { utf8 in
        switch column.type {
        case .timestamp: append(instant: utf8)
        case .date: append(date: utf8)
        default: append(utf8: utf8)
        }
      }
    }
  }

  private mutating func append(instant utf8: Span<UInt8>) {
    guard let instant = Instant.parse(utf8) else { return append(utf8: utf8) }
    append(instant.secondsSinceEpoch)
  }

  private mutating func append(date utf8: Span<UInt8>) {
    guard let date = CivilDate.parse(utf8) else { return append(utf8: utf8) }
    append(date.daysSinceEpoch)
  }
}
