internal import Registry
internal import SQLite
package import Tables

/// How the rows of a table keep the rules of the registry.
extension Database {
  /// Counts the rows of a table and those that break each of its rules, in one pass over the table.
  ///
  /// Rules between rows are counted only where SQLite's own checks found something, since those look at
  /// every key and pointer already.
  /// - Parameters:
  ///   - table: The table.
  ///   - keys: Whether keys are to be judged.
  ///   - pointers: Whether pointers are to be judged.
  /// - Returns: How many rows there are, and a count for each rule in the order of the registry.
  /// - Throws: What keeps the table from being read.
  /// - Complexity: O(rows × rules).
  package func ruleCounts(
    of table: Table, keys: Bool, pointers: Bool
  ) throws -> (rows: Int64, counts: [RuleCount]) {
    let rules = table.rules
    let single = rules.filter { $0.violation != nil }
    let sums = single.compactMap(\.violation).map { "total(\($0))" }
    var statement = try connection.prepare(
      "SELECT \((["count(*)"] + sums).joined(separator: ", ")) FROM "
        + "\(SQLText.identifier(table.name)) NOT INDEXED")
    guard try statement.step() else { return (0, []) }
    let rows = statement.integer(at: 0)
    var broken: [String: Int64] = [:]
    for (index, rule) in single.enumerated() {
      broken[rule.name] = Int64(statement.real(at: index + 1))
    }
    for rule in rules where rule.violation == nil && rows > 0 {
      guard rule.isPointer ? pointers : keys else { continue }
      broken[rule.name] = try connection.integer(
        "SELECT count(*) FROM (\(rule.violatingKeys(of: table)))")
    }
    return (rows, rules.map { RuleCount(rule: $0, broken: broken[$0.name] ?? 0) })
  }

  /// The first rows that break a rule: their keys, and what they hold in the columns that it reads.
  package func examples(
    breaking rule: Rule, of table: Table, limit: Int
  ) throws -> [String] {
    let keys = try keys(rule.violatingKeys(of: table), limit: limit)
    guard rule.violation != nil, let condition = rule.violation else { return keys }
    let columns = rule.columns.map(SQLText.identifier).joined(separator: ", ")
    var statement = try connection.prepare(
      "SELECT \(columns) FROM \(SQLText.identifier(table.name)) NOT INDEXED WHERE \(condition)")
    var found: [String] = []
    while found.count < keys.count, try statement.step() {
      let cells = zip(rule.columns, statement.values).map { name, value in
        "\(name) is " + (value.isNull ? "missing" : SQLText.literal(value))
      }
      found.append("\(keys[found.count]): \(cells.joined(separator: ", "))")
    }
    return found
  }
}

extension Rule {
  /// True for a rule about rows of another table.
  var isPointer: Bool { if case .foreignKey = kind { true } else { false } }
}
