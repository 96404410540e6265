internal import JSON
internal import Snapshot

/// The same for programs.
extension ComparisonReport {
  /// The whole comparison as one document.
  static func document(_ comparison: Comparison, _ names: (String, String)) -> JSONValue {
    [
      "a": .string(names.0), "b": .string(names.1), "same": .bool(comparison.isSame),
      "provenance": .array(comparison.provenance.map(json)),
      "schema": .array(comparison.schema.map(json)),
      "tables": .array(comparison.tables.map(json)),
    ]
  }

  /// What is said before the rows, one thing a line.
  static func head(_ comparison: Comparison) -> [JSONValue] {
    comparison.provenance.map { joined("provenance", json($0)) }
      + comparison.schema.map { joined("schema", json($0)) }
  }

  /// What is said after the rows: a line for every table that differs.
  static func tail(_ comparison: Comparison) -> [JSONValue] {
    comparison.tables.filter { !$0.isSame }.map { joined("table", counts($0)) }
  }

  /// One row that differs.
  static func line(_ change: RowChange) -> JSONValue { joined("row", json(change)) }

  static func json(_ difference: Difference) -> JSONValue {
    [
      "name": .string(difference.name), "a": text(difference.before), "b": text(difference.after),
    ]
  }

  private static func json(_ change: SchemaChange) -> JSONValue {
    [
      "object": .string(change.kind.rawValue), "name": .string(change.name),
      "a": text(change.before), "b": text(change.after),
    ]
  }

  private static func json(_ table: TableDelta) -> JSONValue {
    var object = counts(table).object ?? JSONObject()
    object["key"] = .array(table.key.map(JSONValue.string))
    object["repeated_keys"] = .integer(table.repeatedKeys)
    object["absent_keys"] = .integer(table.absentKeys)
    object["columns"] = .array(
      table.columns.map { column in
        [
          "name": .string(column.name), "changes": .integer(column.changes),
          "tolerated": .integer(column.tolerated),
          "largest_delta": column.largest.flatMap(JSONValue.number) ?? .null,
          "largest_share": column.largestShare.flatMap(JSONValue.number) ?? .null,
        ]
      })
    object["changes"] = .array(table.examples.map(json))
    return .object(object)
  }

  private static func counts(_ table: TableDelta) -> JSONValue {
    [
      "table": .string(table.name), "a_rows": table.before.map(JSONValue.integer) ?? .null,
      "b_rows": table.after.map(JSONValue.integer) ?? .null,
      "identical": .integer(table.identical), "changed": .integer(table.changed),
      "added": .integer(table.added), "removed": .integer(table.removed),
    ]
  }

  private static func json(_ change: RowChange) -> JSONValue {
    let key = change.key.map { ($0.column, json($0.cell)) }
    let cells = change.cells.map { cell -> (String, JSONValue) in
      switch change.kind {
      case .changed: (cell.column, [json(cell.before ?? .null), json(cell.after ?? .null)])
      case .added, .removed: (cell.column, json(cell.after ?? cell.before ?? .null))
      }
    }
    return [
      "table": .string(change.table), "change": .string(change.kind.rawValue),
      "key": .object(JSONObject(uniqueMembers: key)),
      "columns": .object(JSONObject(uniqueMembers: cells)),
    ]
  }

  static func json(_ cell: Cell) -> JSONValue {
    switch cell {
    case .null: .null
    case .integer(let number): .integer(number)
    case .real(let number): .number(number) ?? .string(cell.description)
    case .text, .bytes: .string(cell.description)
    }
  }

  static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// An object that says first what it is.
  static func joined(_ kind: String, _ value: JSONValue) -> JSONValue {
    let members = value.object?.members.map { ($0.key, $0.value) } ?? []
    return .object(JSONObject(uniqueMembers: [("kind", .string(kind))] + members))
  }
}
