internal import Registry
package import SQLite
package import Tables

/// Finds the rule of the registry that SQLite's refusal is about.
package enum RuleNames {
  /// The rule that was broken; nothing for pointers, which SQLite reports without a name.
  package static func rule(for violation: ConstraintViolation) -> Rule? {
    switch violation {
    case .check(let name): byName[name]
    case .notNull(let table, let column): byName["nn_\(table)_\(column)"]
    case .dataType(let table, let column, _, _): byName["ty_\(table)_\(column)"]
    case .unique(let table, let columns): byName["uq_\(table)_\(columns.joined(separator: "_"))"]
    case .primaryKey(let table, let columns):
      byName["pk_\(table)_\(columns.joined(separator: "_"))"]
        ?? byName["uq_\(table)_\(columns.joined(separator: "_"))"]
    case .foreignKey, .uniqueIndex, .trigger, .other: nil
    }
  }

  /// The pointer that a row breaks: the first whose row is missing, since SQLite does not say which.
  package static func brokenPointer(
    of row: Row, exists: (ForeignKey, [Value]) throws -> Bool
  ) rethrows -> Rule? {
    for rule in row.table.rules {
      guard case .foreignKey(let key) = rule.kind else { continue }
      let values = row.values(of: key.columns)
      if values.contains(.null) { continue }
      if try !exists(key, values) { return rule }
    }
    return nil
  }

  private static let byName: [String: Rule] = Dictionary(
    uniqueKeysWithValues: Registry.tables.flatMap(\.rules).map { ($0.name, $0) })
}
