internal import Tables

/// Rows as RFC 4180 has them: commas, CRLF, quotes only where they are needed.
enum CSVText {
  /// A line of cells.
  static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A header and the rows below it, values as they are stored.
  static func text(_ columns: [Column], _ rows: [Row]) -> String {
    line(columns.map(\.name))
      + rows.map { row in line(columns.map { row[$0.name].description }) }.joined()
  }

  private static func cell(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard needsQuotes else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"" + doubled + "\""
  }
}
