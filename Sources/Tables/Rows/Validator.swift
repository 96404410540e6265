/// Judges rows by the rules of their tables, under the same names as the database.
///
/// It remembers the keys of the rows that it accepted, so that it can judge keys and pointers too.
public struct Validator: Sendable {
  private var keys: [KeyName: Set<[Value]>] = [:]
  private let rules: [String: [Rule]]
  private let targets: [String: Set<[String]>]

  private struct KeyName: Hashable {
    let table: String
    let columns: [String]
  }

  /// Makes a validator for the tables; rows of others must not be given.
  public init(_ tables: [Table]) {
    rules = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.rules) })
    var targets: [String: Set<[String]>] = [:]
    for key in tables.flatMap(\.foreignKeys) { targets[key.table, default: []].insert(key.targets) }
    self.targets = targets
  }

  /// The rules that a row breaks, those of keys and pointers included.
  public func violations(of row: Row) -> [Violation] {
    (rules[row.table.name] ?? []).filter { !holds($0, for: row) }
      .map { Violation(rule: $0, values: row.values(of: $0.columns)) }
  }

  /// Remembers the keys of a row if it breaks no rule, and says which it breaks otherwise.
  public mutating func accept(_ row: Row) -> [Violation] {
    let found = violations(of: row)
    guard found.isEmpty else { return found }
    let table = row.table
    let remembered = Set([table.primaryKey] + table.uniqueKeys).union(targets[table.name] ?? [])
    for columns in remembered {
      keys[KeyName(table: table.name, columns: columns), default: []].insert(
        row.values(of: columns))
    }
    return []
  }

  private func holds(_ rule: Rule, for row: Row) -> Bool {
    switch rule.kind {
    case .column(let columnRule): return columnRule.accepts(row[rule.columns[0]])
    case .check(let condition): return condition.accepts { row[$0] }
    case .notNull: return !row[rule.columns[0]].isNull
    case .type:
      let column = rule.columns[0]
      return row.table.column(named: column)?.type.storage.holds(row[column]) ?? false
    case .primaryKey, .unique:
      let values = row.values(of: rule.columns)
      if values.contains(.null) { return true }
      let seen = keys[KeyName(table: rule.table, columns: rule.columns)]
      return !(seen?.contains(values) ?? false)
    case .foreignKey(let key):
      let values = row.values(of: key.columns)
      if values.contains(.null) { return true }
      let known = keys[KeyName(table: key.table, columns: key.targets)]
      return known?.contains(values) ?? false
    }
  }
}
