extension BatchDigest {
  /// Appends a column of integers.
  @inlinable
  public mutating func append(_ column: Span<Int64>) {
    precondition(column.count == rowCount, "a column has a cell for each row")
    appendCells { row, index in row.append(column[index]) }
  }

  /// Appends a column of integers that are absent where the mark is not 0.
  @inlinable
  public mutating func append(_ column: Span<Int64>, absences: Span<UInt8>) {
    precondition(column.count == rowCount, "a column has a cell for each row")
    precondition(absences.count == rowCount, "a column has a mark for each row")
    appendCells { row, index in
      absences[index] == 0 ? row.append(column[index]) : row.appendNull()
    }
  }

  /// Appends a column of real numbers.
  @inlinable
  public mutating func append(_ column: Span<Double>) {
    precondition(column.count == rowCount, "a column has a cell for each row")
    appendCells { row, index in row.append(column[index]) }
  }

  /// Appends a column of real numbers that are absent where the mark is not 0.
  @inlinable
  public mutating func append(_ column: Span<Double>, absences: Span<UInt8>) {
    precondition(column.count == rowCount, "a column has a cell for each row")
    precondition(absences.count == rowCount, "a column has a mark for each row")
    appendCells { row, index in
      absences[index] == 0 ? row.append(column[index]) : row.appendNull()
    }
  }

  /// Appends a column of texts that are given by their places in a list.
  @inlinable
  public mutating func append(_ places: Span<Int64>, in texts: [String]) {
    precondition(places.count == rowCount, "a column has a cell for each row")
    appendCells { row, index in row.append(texts[Int(places[index])]) }
  }

  /// Appends a column of texts by their places in a list, absent where the mark is not 0.
  @inlinable
  public mutating func append(
    _ places: Span<Int64>, in texts: [String], absences: Span<UInt8>
  ) {
    precondition(places.count == rowCount, "a column has a cell for each row")
    precondition(absences.count == rowCount, "a column has a mark for each row")
    appendCells { row, index in
      absences[index] == 0 ? row.append(texts[Int(places[index])]) : row.appendNull()
    }
  }
}
