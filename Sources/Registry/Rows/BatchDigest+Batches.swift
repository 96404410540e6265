public import Digest
public import Tables

extension BatchDigest {
  /// The digest of the filled rows of a batch, equal to that of the same rows one by one.
  /// - Complexity: O(rows × columns).
  public mutating func digest(_ batch: borrowing RecordBatch) -> TableDigest {
    var columns: [DigestColumn] = []
    columns.reserveCapacity(batch.table.columns.count)
    for (index, column) in batch.table.columns.enumerated() {
      columns.append(
        DigestColumn(
          DigestColumn.Kind(column.type), cells: batch.offset(of: index),
          absences: batch.absenceOffset(of: index)))
    }
    return digest(
      rows: batch.count, columns: columns, integers: batch.integers.span, reals: batch.reals.span,
      absences: batch.absences.span, texts: batch.texts)
  }
}

extension DigestColumn.Kind {
  /// How a digest reads the cells of a type in a batch: instants and dates are whole numbers there.
  fileprivate init(_ type: ColumnType) {
    self =
      switch type {
      case .integer, .boolean, .money, .timestamp, .date: .integer
      case .real: .real
      case .text, .json: .text
      case .enumerated(let enumeration): .choice(enumeration.values)
      }
  }
}
