extension RecordBatch {
  /// Takes the rows and texts of a batch of the same table and capacity in place of its own, in memory
  /// that it has already.
  ///
  /// A copied value would share the other's memory, and the next row written there would copy all of it.
  public mutating func replace(by other: borrowing RecordBatch) {
    precondition(
      table.name == other.table.name && capacity == other.capacity, "batches of one shape")
    count = other.count
    texts.replaceSubrange(texts.startIndex..., with: other.texts)
    for column in table.columns.indices {
      if let start = absenceOffset(of: column) {
        Self.copy(other.absences.span, to: &absences, start, count)
      }
      if table.columns[column].type.storage == .real {
        Self.copy(other.reals.span, to: &reals, offset(of: column), count)
      } else {
        Self.copy(other.integers.span, to: &integers, offset(of: column), count)
      }
    }
  }

  private static func copy<Cell>(
    _ cells: Span<Cell>, to column: inout [Cell], _ start: Int, _ count: Int
  ) {
    var target = column.mutableSpan
    for place in start..<start + count { target[place] = cells[place] }
  }
}
