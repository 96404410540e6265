internal import JSON
internal import Registry
internal import Tables
internal import Units

/// How rows are shown to people and to programs.
enum RowText {
  /// A row as a JSON object, its columns in order; JSON texts stay texts, as they are stored.
  static func json(_ row: Row, columns: [String]? = nil) -> JSONValue {
    row.json(columns: columns)
  }

  /// Counts of rows a table, those of one table added up.
  static func json(_ counts: [(table: String, count: Int64)]) -> JSONValue {
    var object = JSONObject()
    for (table, count) in counts {
      object[table] = .integer((object[table]?.integer ?? 0) + count)
    }
    return .object(object)
  }

  /// A cell as a person reads it: money in currency units, everything else as it is stored.
  static func cell(_ value: Value, of column: Column) -> String {
    if column.type == .money, let micros = value.integer {
      return Money(micros: micros).description
    }
    return value.description
  }

  /// The heading of a column: money is shown in units, so its name loses `_micros`.
  static func heading(_ column: Column) -> String {
    column.type == .money ? String(column.name.dropLast("_micros".count)) : column.name
  }

  /// Columns with the most to say in one line: no identifiers of machines, no long texts.
  static func shortColumns(of table: Table) -> [String] {
    let quiet: Set<String> = ["uid", "stream_key", "created_at", "updated_at", "run_id"]
    return table.columns.filter { !quiet.contains($0.name) && $0.type != .json }
      .prefix(10).map(\.name)
  }
}
