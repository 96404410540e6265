public import Digest
public import Tables

/// Digests rows of one table that are lent one after the other.
///
/// A digest covers the values of the columns in registry order, each by its type.
public struct RowDigester: Sendable {
  @usableFromInline let readings: [CellReading]

  /// Prepares for the rows of a table.
  public init(_ table: Table) { readings = table.columns.map { CellReading($0.type) } }

  /// The digest of one row.
  @inlinable
  public func digest<Cells: RowCells & ~Copyable>(of row: borrowing Cells) -> RowDigest {
    var digest = RowDigest()
    for column in readings.indices { digest.append(row, at: column, as: readings[column]) }
    return digest
  }
}

extension TableDigest {
  /// Adds a row.
  public mutating func insert(_ row: Row) {
    var digest = RowDigest()
    for (index, column) in row.table.columns.enumerated() {
      digest.append(row, at: index, as: CellReading(column.type))
    }
    insert(digest)
  }
}
