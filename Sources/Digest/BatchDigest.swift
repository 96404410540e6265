/// Hashes many rows at once, column by column, to the same digest as row by row.
///
/// Its storage is kept from batch to batch, so that a batch allocates nothing. Every method is
/// O(n) in the number of rows.
public struct BatchDigest: Sendable {
  @usableFromInline var rows: [RowDigest] = []

  /// The rows of the batch.
  @inlinable public var rowCount: Int { rows.count }

  /// Starts with room for batches of so many rows.
  public init(capacity: Int = 0) {
    rows.reserveCapacity(capacity)
  }

  /// Begins a batch of so many rows, without cells.
  public mutating func begin(rows count: Int) {
    rows.removeAll(keepingCapacity: true)
    rows.append(contentsOf: repeatElement(RowDigest(), count: count))
  }

  /// Appends a column whose cells the caller appends to each row by its index.
  @inlinable
  public mutating func appendCells(_ body: (_ row: inout RowDigest, _ index: Int) -> Void) {
    var cells = rows.mutableSpan
    for index in 0..<cells.count { body(&cells[index], index) }
  }

  /// The digest of the batch.
  public var value: TableDigest {
    var digest = TableDigest()
    for row in rows { digest.insert(row) }
    return digest
  }
}
