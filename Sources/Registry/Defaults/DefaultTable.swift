package import Tables

/// One number for each pair of values of two lists.
package struct DefaultTable<Row: EnumeratedValue, Column: EnumeratedValue>: Sendable {
  /// The numbers row by row, labelled by the two values with a space between them.
  package let entry: Default

  init(
    _ name: String, _ given: KeyValuePairs<Row, KeyValuePairs<Column, Double>>,
    unit: String? = nil, _ summary: String, source: String
  ) {
    var numbers: [Double] = []
    var labels: [String] = []
    for row in Row.allCases {
      for column in Column.allCases {
        guard
          let number = given.first(where: { $0.key == row })?.value
            .first(where: { $0.key == column })?.value
        else { preconditionFailure("\(name): no number for \(row) and \(column)") }
        numbers.append(number)
        labels.append("\(row.rawValue) \(column.rawValue)")
      }
    }
    entry = Default(name, numbers, labels: labels, unit: unit, summary, source: source)
  }

  /// The number of a pair; takes time in proportion to the table.
  package subscript(row: Row, column: Column) -> Double {
    entry["\(row.rawValue) \(column.rawValue)"] ?? 0
  }
}
