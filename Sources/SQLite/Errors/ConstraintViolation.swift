/// The rule of a schema that a row broke, read from SQLite's message.
///
/// Names that contain dots or commas cannot be told apart in those messages; the first dot ends
/// the table's name.
package enum ConstraintViolation: Hashable, Sendable {
  /// A CHECK, with its name, or its expression when it has none.
  case check(String)
  /// A NULL where a value must be.
  case notNull(table: String, column: String)
  /// A unique key that is there already.
  case unique(table: String, columns: [String])
  /// A unique index over expressions, by its name.
  case uniqueIndex(String)
  /// A primary key that is there already.
  case primaryKey(table: String, columns: [String])
  /// A reference without its parent, or a parent that is still referred to.
  case foreignKey
  /// A value of another type than its STRICT column holds.
  case dataType(table: String, column: String, expected: String, given: String)
  /// A trigger's own words.
  case trigger(String)
  /// Any other rule, in SQLite's words.
  case other(String)

  /// Reads SQLite's message for a code of the constraint family.
  init(code: ResultCode, message: String) {
    self = Self.parsed(code, message) ?? .other(message)
  }

  private static func parsed(_ code: ResultCode, _ message: String) -> ConstraintViolation? {
    switch code {
    case .constraintCheck:
      rest(of: message, after: "CHECK constraint failed: ").map { .check(String($0)) }
    case .constraintNotNull:
      rest(of: message, after: "NOT NULL constraint failed: ").flatMap(place).map {
        .notNull(table: $0.table, column: $0.column)
      }
    case .constraintUnique, .constraintPrimaryKey, .constraintRowID:
      rest(of: message, after: "UNIQUE constraint failed: ").flatMap {
        key($0, isPrimary: code != .constraintUnique)
      }
    case .constraintForeignKey: .foreignKey
    case .constraintDataType: dataType(message)
    // A RESTRICT pointer is kept by a trigger of SQLite's own.
    case .constraintTrigger:
      message == "FOREIGN KEY constraint failed" ? .foreignKey : .trigger(message)
    default: nil
    }
  }

  private static func rest(of message: String, after prefix: String) -> Substring? {
    message.hasPrefix(prefix) ? message.dropFirst(prefix.count) : nil
  }

  /// Splits `table.column`.
  private static func place(_ text: some StringProtocol) -> (table: String, column: String)? {
    guard let dot = text.firstIndex(of: ".") else { return nil }
    return (String(text[..<dot]), String(text[text.index(after: dot)...]))
  }

  /// Reads `index 'name'` or `table.column, table.column`.
  private static func key(_ text: Substring, isPrimary: Bool) -> ConstraintViolation? {
    if text.hasPrefix("index '"), text.hasSuffix("'") {
      return .uniqueIndex(String(text.dropFirst("index '".count).dropLast()))
    }
    var table: String?
    var columns: [String] = []
    for part in text.split(separator: ",") {
      guard let place = place(part.drop { $0 == " " }) else { return nil }
      table = table ?? place.table
      columns.append(place.column)
    }
    guard let table else { return nil }
    return isPrimary
      ? .primaryKey(table: table, columns: columns) : .unique(table: table, columns: columns)
  }

  /// Reads `cannot store TEXT value in INTEGER column table.column`.
  private static func dataType(_ message: String) -> ConstraintViolation? {
    let words = message.split(separator: " ", maxSplits: 7)
    guard words.count == 8, words[0] == "cannot", words[1] == "store", words[6] == "column",
      let place = place(words[7])
    else { return nil }
    return .dataType(
      table: place.table, column: place.column, expected: String(words[5]), given: String(words[2]))
  }
}
