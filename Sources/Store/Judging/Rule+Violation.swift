internal import Registry
internal import Tables

extension Rule {
  /// A SQL condition that is true for exactly the rows that break the rule by themselves.
  ///
  /// Nothing for rules between rows: keys and pointers.
  var violation: String? {
    switch kind {
    case .column(let rule):
      let name = SQLText.identifier(columns[0])
      return "NOT (\(rule.sql(name)))" + (Self.isAboutText(rule) ? " OR \(Self.hidden(name))" : "")
    case .check(let condition): return "NOT (\(condition.sql))"
    case .notNull: return "\(SQLText.identifier(columns[0])) IS NULL"
    case .type:
      let storage =
        Registry.table(named: table)?.column(named: columns[0])?.type.storage.rawValue ?? ""
      return "typeof(\(SQLText.identifier(columns[0]))) NOT IN ('null', '\(storage.lowercased())')"
    case .primaryKey, .unique, .foreignKey: return nil
    }
  }

  private static func isAboutText(_ rule: ColumnRule) -> Bool {
    switch rule {
    case .length, .pattern, .format, .oneOf: true
    case .range, .realRange, .boolean: false
    }
  }

  /// SQL's text functions end at a NUL; what stands behind one must not be hidden from a rule.
  private static func hidden(_ column: String) -> String { "instr(\(column), char(0)) > 0" }

  /// A query for the keys of rows that break a rule, rules between rows included.
  ///
  /// Indexes are not used where they are what is judged.
  func violatingKeys(of table: Table) -> String {
    let name = SQLText.identifier(table.name)
    let key = Self.list(table.primaryKey)
    switch kind {
    case .primaryKey, .unique:
      let known = columns.map { "\(SQLText.identifier($0)) IS NOT NULL" }
      return """
        SELECT \(Self.list(columns)) FROM \(name) NOT INDEXED
        WHERE \(known.joined(separator: " AND "))
        GROUP BY \(Self.list(columns)) HAVING count(*) > 1
        """
    case .foreignKey(let pointer):
      let known = pointer.columns.map { "c.\(SQLText.identifier($0)) IS NOT NULL" }
      let matches = zip(pointer.columns, pointer.targets).map {
        "p.\(SQLText.identifier($1)) = c.\(SQLText.identifier($0))"
      }
      return """
        SELECT \(key) FROM \(name) AS c WHERE \(known.joined(separator: " AND "))
          AND NOT EXISTS (SELECT 1 FROM \(SQLText.identifier(pointer.table)) AS p
            WHERE \(matches.joined(separator: " AND ")))
        """
    default:
      return "SELECT \(key) FROM \(name) NOT INDEXED WHERE \(violation ?? "0")"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.map(SQLText.identifier).joined(separator: ", ")
  }
}
