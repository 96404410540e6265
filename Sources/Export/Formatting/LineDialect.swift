/// How a format writes the cells of a line: the one definition for batches and for single rows.
///
/// What is between two cells stands before a cell or behind it, as is faster for the format; what is
/// behind the last one makes way for the end of the line.
protocol LineDialect {
  /// What stands before a cell, given the names of the columns.
  static func beginnings(_ names: [String]) -> [[UInt8]]
  /// The first line of a file.
  static func header(_ names: [String]) -> [UInt8]
  /// Writes what stands before a cell.
  static func begin(_ cell: Int, _ beginnings: LineBeginnings, _ cursor: inout LineCursor)
  /// Writes what stands for the absence of a value.
  static func putNull(to cursor: inout LineCursor)
  /// Ends a cell that a whole number fills, behind which a comma stands already.
  static func endNumber(_ cursor: inout LineCursor)
  /// Begins a cell that an instant or a date fills.
  static func beginTime(_ cursor: inout LineCursor)
  /// Ends a cell that an instant or a date fills.
  static func endTime(_ cursor: inout LineCursor)
  /// Writes a cell that a floating-point number fills.
  static func put(real value: Double, to cursor: inout LineCursor)
  /// The most bytes of a cell with a text of so many bytes.
  static func longest(text count: Int) -> Int
  /// Writes a cell that a text fills.
  static func put(text: Span<UInt8>, to cursor: inout LineCursor)
  /// Ends a line.
  static func endLine(_ cursor: inout LineCursor)
}

extension ExportFormat {
  /// How the format writes cells, for where a call more or less does not matter.
  var dialect: any LineDialect.Type {
    switch self {
    case .csv: CSVDialect.self
    case .jsonl: JSONDialect.self
    }
  }
}
