internal import Diagnostics
package import JSON
internal import Tables

extension EntitySpec {
  /// What was given, by column; the name of a row that is to be added stands under `new`.
  package var record: JSONValue {
    var object = JSONObject()
    for column in columns {
      if let value = given[column]?.value { object[column] = Self.cell(value) }
      if let name = newNames[column]?.value { object[column] = ["new": .string(name)] }
    }
    return .object(object)
  }

  /// Reads what `record` gave.
  /// - Throws: A `RecordProblem` where a column is unknown, or its value of another kind.
  package init(record: JSONValue, of table: String) throws(RecordProblem) {
    self.init(table, at: RecordReader.place)
    guard let object = record.object else { throw RecordProblem("\(table) is no object") }
    for member in object.members {
      guard let column = Registry.table(named: table)?.column(named: member.key) else {
        throw RecordProblem("\(table) has no column '\(member.key)'")
      }
      if let name = member.value["new"]?.string {
        give(newName: Given(name, at: RecordReader.place), for: column.name)
      } else if let value = Self.value(member.value, column.type.storage) {
        give(Given(value, at: RecordReader.place), for: column.name)
      } else {
        throw RecordProblem("\(table).\(column.name) holds \(member.value.text())")
      }
    }
  }

  private static func cell(_ value: Value) -> JSONValue {
    switch value {
    case .null: .null
    case .integer(let number): .integer(number)
    case .real(let number): .number(number) ?? .null
    case .text(let text): .string(text)
    }
  }

  private static func value(_ json: JSONValue, _ storage: ColumnType.Storage) -> Value? {
    switch (json, storage) {
    case (.null, _): .null
    case (.integer(let number), .integer): .integer(number)
    case (.integer, .real), (.decimal, .real): json.double.map(Value.real)
    case (.string(let text), .text): .text(text)
    default: nil
    }
  }
}
