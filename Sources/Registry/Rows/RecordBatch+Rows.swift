public import Tables
internal import Units

extension RecordBatch {
  /// The cell of a row as it is stored in a database or a file.
  public func value(row: Int, column: Int) -> Value {
    if isAbsent(row: row, column: column) { return .null }
    let place = offset(of: column) + row
    switch table.columns[column].type {
    case .real: return .real(reals[place])
    case .integer, .boolean, .money: return .integer(integers[place])
    case .timestamp: return .text(Instant(secondsSinceEpoch: integers[place]).description)
    case .date: return .text(CivilDate(daysSinceEpoch: integers[place]).description)
    case .text, .json: return .text(texts[Int(integers[place])])
    case .enumerated(let enumeration):
      return .text(enumeration.cases[Int(integers[place])].value)
    }
  }

  /// A row of the batch by itself; for tests and small outputs, since it allocates.
  public func row(at index: Int) -> Row {
    Row(table, values: table.columns.indices.map { value(row: index, column: $0) })
  }
}
