/// Names and texts as they stand in SQL.
public enum SQLText {
  /// A name, quoted where SQL would read it as a keyword.
  public static func identifier(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy {
      $0 == 0x5F || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
    if isPlain, !keywords.contains(name), name.utf8.first.map({ $0 > 0x39 }) ?? false {
      return name
    }
    return "\""
      + name.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// A text literal.
  public static func literal(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// A value literal.
  public static func literal(_ value: Value) -> String {
    switch value {
    case .null: "NULL"
    case .integer(let number): String(number)
    case .real(let number): String(describing: number)
    case .text(let text): literal(text)
    }
  }

  /// Keywords of SQLite, PostgreSQL or Spark that are words a table might use.
  private static let keywords: Set<String> = [
    "action", "add", "after", "all", "alter", "analyze", "and", "as", "asc", "before", "begin",
    "between", "by", "cascade", "case", "cast", "check", "column", "commit", "constraint", "create",
    "cross", "current", "database", "default", "delete", "desc", "distinct", "drop", "each", "else",
    "end", "except", "exists", "fail", "filter", "first", "following", "for", "foreign", "from",
    "full", "generated", "glob", "group", "groups", "having", "if", "ignore", "in", "index",
    "inner",
    "insert", "instead", "intersect", "into", "is", "isnull", "join", "key", "last", "left", "like",
    "limit", "match", "natural", "no", "not", "nothing", "notnull", "null", "nulls", "of", "offset",
    "on", "or", "order", "others", "outer", "over", "partition", "plan", "primary", "query",
    "raise",
    "range", "references", "release", "rename", "replace", "restrict", "returning", "right",
    "rollback", "row", "rows", "select", "set", "table", "temp", "then", "ties", "to",
    "transaction",
    "trigger", "unbounded", "union", "unique", "update", "user", "using", "values", "view",
    "virtual",
    "when", "where", "window", "with", "without",
  ]
}
