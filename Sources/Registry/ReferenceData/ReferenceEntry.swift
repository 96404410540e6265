import Tables

/// A fixed row, written down with typed values before it gets its number.
protocol ReferenceEntry: Sendable {
  /// The table that the row belongs to.
  static var table: Table { get }
  /// Every entry, in the order of their numbers.
  static var all: [Self] { get }
  /// What names the row in other entries, such as a code.
  var key: String { get }
  /// The values of its columns; number, code and instants are added to them.
  var values: KeyValuePairs<String, Value> { get }
}

extension ReferenceEntry {
  /// The rows, numbered from 1, with every column but `uid`.
  static var rows: [Row] {
    all.enumerated().map { index, entry in
      let id = Int64(index + 1)
      var row = Row(table, entry.values)
      for column in table.columns {
        switch column.role {
        case .identity: row[column.name] = .integer(id)
        case .code: row[column.name] = column.code(of: id).map(Value.text) ?? .null
        case .createdAt, .updatedAt: row[column.name] = .text(Registry.referenceInstant)
        case .value, .uid, .streamKey, .run: continue
        }
      }
      return row
    }
  }

  /// The number of the entry of a key; an unknown one is a mistake in a declaration.
  static func id(of key: String) -> Value {
    guard let index = all.firstIndex(where: { $0.key == key }) else {
      preconditionFailure("\(table.name) has no fixed row \(key)")
    }
    return .integer(Int64(index + 1))
  }
}
