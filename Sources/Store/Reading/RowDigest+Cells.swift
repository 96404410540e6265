package import Digest
internal import Registry
package import SQLite
package import Tables
internal import Units

/// How the texts of a column are told apart: by what they mean where they are dates.
package enum CellWording {
  /// An instant, whatever its text.
  case instant
  /// A date, whatever its text.
  case date
  /// Its bytes.
  case asItStands

  /// Looks at a column once, for all of its cells.
  package init(_ column: Column) {
    switch column.type {
    case .timestamp: self = .instant
    case .date: self = .date
    default: self = .asItStands
    }
  }
}

extension RowDigest {
  /// Appends a cell of a statement's row as its column words it, straight from where it lies.
  ///
  /// It equals the digest of the same cell in a `Row`, and differs for every other content, bytes that
  /// are no text included.
  package mutating func append(
    cell index: Int, of statement: borrowing Statement, as wording: CellWording
  ) {
    statement.withValue(at: index) { value in
      switch value {
      case .null: appendNull()
      case .integer(let number): append(number)
      case .real(let number): append(number)
      case .blob(let bytes): append(bytes: bytes)
      case .text(let utf8):
        switch wording {
        case .instant: append(instant: utf8)
        case .date: append(date: utf8)
        case .asItStands: append(utf8: utf8)
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
