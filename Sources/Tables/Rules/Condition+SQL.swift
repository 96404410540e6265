extension Condition {
  /// The statement in SQL: comparisons joined by AND and OR, never IN.
  ///
  /// An IN list of three or more texts builds an index in every step and costs more than all other
  /// checks of a row together.
  public var sql: String {
    switch self {
    case .atMost(let left, let right): "\(left.sql) <= \(right.sql)"
    case .less(let left, let right): "\(left.sql) < \(right.sql)"
    case .equal(let left, let right): "\(left.sql) = \(right.sql)"
    case .different(let left, let right): "\(left.sql) <> \(right.sql)"
    case .absent(let name): "\(SQLText.identifier(name)) IS NULL"
    case .present(let name): "\(SQLText.identifier(name)) IS NOT NULL"
    case .all(let parts): parts.map(\.grouped).joined(separator: " AND ")
    case .any(let parts): parts.map(\.grouped).joined(separator: " OR ")
    }
  }

  private var grouped: String {
    switch self {
    case .all(let parts), .any(let parts): parts.count > 1 ? "(\(sql))" : sql
    default: sql
    }
  }
}
