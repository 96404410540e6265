internal import JSON
internal import Registry
internal import Tables

/// Alerts as people and programs read them in lists.
enum AlertLines {
  /// The cells of the list for people.
  static func cells(_ row: Row) -> [String] {
    let message = row["payload_json"].text.flatMap { try? JSONReader.read($0) }
    return ["id", "created_at", "severity", "kind", "channel", "attempts"].map {
      row[$0].description
    } + [message?["title"]?.string ?? ""]
  }

  /// How many rows have each value of a column, in the order in which the values come.
  static func counts(of rows: [Row], by column: String) -> JSONValue {
    RowText.json(rows.map { ($0[column].description, 1) })
  }
}
