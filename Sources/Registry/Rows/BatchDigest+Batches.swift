public import Digest
public import Tables

extension BatchDigest {
  /// The digest of the filled rows of a batch, equal to that of the same rows one by one.
  /// - Complexity: O(rows × columns).
  public mutating func digest(_ batch: borrowing RecordBatch) -> TableDigest {
    begin(rows: batch.count)
    for (index, column) in batch.table.columns.enumerated() {
      let start = batch.offset(of: index)
      let filled = start..<start + batch.count
      let marks = batch.absenceOffset(of: index).map { $0..<$0 + batch.count }
      switch column.type {
      case .real: append(batch.reals.span.extracting(filled), marks, batch.absences)
      case .text, .json: append(batch.integers, filled, batch.texts, marks, batch.absences)
      case .enumerated(let enumeration):
        append(batch.integers, filled, enumeration.values, marks, batch.absences)
      case .integer, .boolean, .money, .timestamp, .date:
        append(batch.integers.span.extracting(filled), marks, batch.absences)
      }
    }
    return value
  }

  private mutating func append(_ cells: Span<Int64>, _ marks: Range<Int>?, _ absences: [UInt8]) {
    guard let marks else { return append(cells) }
    append(cells, absences: absences.span.extracting(marks))
  }

  private mutating func append(_ cells: Span<Double>, _ marks: Range<Int>?, _ absences: [UInt8]) {
    guard let marks else { return append(cells) }
    append(cells, absences: absences.span.extracting(marks))
  }

  private mutating func append(
    _ cells: [Int64], _ filled: Range<Int>, _ texts: [String], _ marks: Range<Int>?,
    _ absences: [UInt8]
  ) {
    guard let marks else { return append(cells.span.extracting(filled), in: texts) }
    append(cells.span.extracting(filled), in: texts, absences: absences.span.extracting(marks))
  }
}
