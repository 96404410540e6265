/// What a column holds; storage, formats and parsers follow from it.
public enum ColumnType: Hashable, Sendable {
  /// A whole number.
  case integer
  /// A floating-point number.
  case real
  /// Unicode text.
  case text
  /// 0 or 1.
  case boolean
  /// Millionths of the currency unit, as a whole number.
  case money
  /// An instant in UTC, `YYYY-MM-DDTHH:MM:SSZ`.
  case timestamp
  /// A calendar date, `YYYY-MM-DD`.
  case date
  /// A JSON text.
  case json
  /// One of a closed list of texts.
  case enumerated(Enumeration)

  /// The word for the type in the dictionary.
  public var name: String {
    switch self {
    case .integer: "int"
    case .real: "real"
    case .text: "text"
    case .boolean: "bool"
    case .money: "money"
    case .timestamp: "ts"
    case .date: "date"
    case .json: "json"
    case .enumerated(let enumeration): enumeration.name
    }
  }

  /// How a value of the type lies in a strict SQLite table.
  public var storage: Storage {
    switch self {
    case .integer, .boolean, .money: .integer
    case .real: .real
    case .text, .timestamp, .date, .json, .enumerated: .text
    }
  }

  /// The storage classes of a strict table.
  public enum Storage: String, Hashable, Sendable {
    /// 64-bit whole numbers.
    case integer = "INTEGER"
    /// 64-bit floating-point numbers.
    case real = "REAL"
    /// UTF-8 text.
    case text = "TEXT"

    /// True when the value may stand in a column of this storage; the absence of a value always may.
    public func holds(_ value: Value) -> Bool {
      switch (self, value) {
      case (_, .null), (.integer, .integer), (.real, .real), (.text, .text): true
      default: false
      }
    }
  }
}
