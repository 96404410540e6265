public import Digest
public import Tables
public import Units

/// How a digest reads the texts of a column.
@frozen @usableFromInline
enum CellReading: Hashable, Sendable {
  /// As they are.
  case plain
  /// As instants where they are well-formed.
  case instant
  /// As dates where they are well-formed.
  case date

  init(_ type: ColumnType) {
    self =
      switch type {
      case .timestamp: .instant
      case .date: .date
      default: .plain
      }
  }
}

extension RowDigest {
  /// Appends one cell of a row.
  ///
  /// Instants and dates count as numbers where they are well-formed, and as texts where somebody damaged
  /// them, so that batches and rows read back from a database agree and no damage goes unseen.
  @inlinable
  mutating func append<Cells: RowCells & ~Copyable>(
    _ row: borrowing Cells, at column: Int, as reading: CellReading
  ) {
    switch row.kind(at: column) {
    case .null: appendNull()
    case .integer: append(row.integer(at: column))
    case .real: append(row.real(at: column))
    case .text: row.withText(at: column) { append($0, as: reading) }
    }
  }

  @inlinable
  mutating func append(_ utf8: Span<UInt8>, as reading: CellReading) {
    switch reading {
    case .instant:
      if let instant = Instant.parse(utf8) { return append(instant.secondsSinceEpoch) }
    case .date:
      if let date = CivilDate.parse(utf8) { return append(date.daysSinceEpoch) }
    case .plain: break
    }
    append(utf8: utf8)
  }
}
