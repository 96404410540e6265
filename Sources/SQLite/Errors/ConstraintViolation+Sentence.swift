extension ConstraintViolation {
  /// What the row did, as one sentence without a final period.
  package var sentence: String {
    switch self {
    case .check(let rule): "a row breaks the rule \(rule)"
    case .notNull(let table, let column): "\(table).\(column) must have a value"
    case .unique(let table, let columns):
      "\(Self.list(table, columns)) must be unique, and the value is there already"
    case .uniqueIndex(let name): "a row repeats a key of the unique index \(name)"
    case .primaryKey(let table, let columns):
      "a row with the same key \(Self.list(table, columns)) is there already"
    case .foreignKey: "a row refers to a row that does not exist, or is still referred to"
    case .dataType(let table, let column, let expected, let given):
      "\(table).\(column) holds \(expected) values and was given \(given)"
    case .trigger(let words), .other(let words): words
    }
  }

  private static func list(_ table: String, _ columns: [String]) -> String {
    columns.count == 1
      ? "\(table).\(columns[0])" : "\(table) (\(columns.joined(separator: ", ")))"
  }
}
