extension Connection {
  /// Asks for a setting, as text; empty when SQLite answers nothing.
  package func pragma(_ name: String) throws(SQLiteError) -> String {
    try text("PRAGMA \(Self.checked(name))") ?? ""
  }

  /// Asks for a setting that is a number; 0 when SQLite answers nothing.
  package func integerPragma(_ name: String) throws(SQLiteError) -> Int64 {
    try integer("PRAGMA \(Self.checked(name))") ?? 0
  }

  /// Changes a setting; the answer is the value that is in force, where SQLite tells it.
  ///
  /// SQLite ignores settings that cannot be changed any more without an error: where it matters,
  /// compare the answer, or ask again.
  @discardableResult
  package func setPragma(_ name: String, to value: String) throws(SQLiteError) -> String {
    try text("PRAGMA \(Self.checked(name)) = \(SQLName.literal(value))") ?? ""
  }

  /// Changes a setting that is a number.
  @discardableResult
  package func setPragma(_ name: String, to value: Int64) throws(SQLiteError) -> String {
    try text("PRAGMA \(Self.checked(name)) = \(value)") ?? ""
  }

  private static func checked(_ name: String) -> String {
    let isName = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "."): true
      default: false
      }
    }
    precondition(isName && !name.isEmpty, "a pragma is lower-case words joined by underscores")
    return name
  }
}
