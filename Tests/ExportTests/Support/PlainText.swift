import JSON
import Registry
import Tables

/// Rows as text by the shortest code that is surely right, to compare the fast code with.
enum PlainText {
  static func csv(_ rows: [Row], of table: Table) -> String {
    ([table.columns.map(\.name)] + rows.map { $0.values.map(\.description) })
      .map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  static func jsonLines(_ rows: [Row]) -> String {
    rows.map { $0.json().text() + "\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { Array("\",\r\n".utf8).contains($0) }) else { return text }
    return "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
