package import JSON
package import Tables

extension Row {
  /// The row as a JSON object, all columns or some, in order; JSON texts stay texts, as they are stored.
  package func json(columns: [String]? = nil) -> JSONValue {
    let names = columns ?? table.columns.map(\.name)
    return .object(JSONObject(uniqueMembers: names.map { ($0, JSONValue(cell: self[$0])) }))
  }

  /// The row of a JSON object as `json()` writes it; what it does not name has its default.
  package init(_ table: Table, json: JSONValue) {
    self.init(table)
    for column in table.columns {
      guard let cell = json[column.name] else { continue }
      self[column.name] = cell.cell(of: column.type.storage)
    }
  }
}

extension JSONValue {
  /// One cell, as programs read it.
  package init(cell: Tables.Value) {
    self =
      switch cell {
      case .null: .null
      case .integer(let number): .integer(number)
      case .real(let number): .number(number) ?? .null
      case .text(let text): .string(text)
      }
  }

  fileprivate func cell(of storage: ColumnType.Storage) -> Tables.Value {
    switch storage {
    case .integer: integer.map(Tables.Value.integer) ?? .null
    case .real: double.map(Tables.Value.real) ?? .null
    case .text: string.map(Tables.Value.text) ?? .null
    }
  }
}
