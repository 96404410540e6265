public import Digest
public import Tables
internal import Units

/// What a digest covers: the values of the columns in registry order, each by its type.
///
/// Instants and dates count as numbers where they are well-formed, and as texts where somebody damaged
/// them, so that batches and rows read back from a database agree and no damage goes unseen.
extension TableDigest {
  /// Adds a row.
  public mutating func insert(_ row: Row) {
    var cells = RowDigest()
    for (column, value) in zip(row.table.columns, row.values) { cells.append(value, of: column) }
    insert(cells)
  }
}

extension RowDigest {
  /// Appends one cell as its column's type says.
  public mutating func append(_ value: Value, of column: Column) {
    switch value {
    case .null: appendNull()
    case .integer(let number): append(number)
    case .real(let number): append(number)
    case .text(let text):
      switch column.type {
      case .timestamp:
        if let instant = Instant.parse(text.utf8Span.span) {
          append(instant.secondsSinceEpoch)
        } else {
          append(text)
        }
      case .date:
        if let date = try? CivilDate(parsing: text) {
          append(date.daysSinceEpoch)
        } else {
          append(text)
        }
      default: append(text)
      }
    }
  }
}
