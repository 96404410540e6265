internal import Registry
internal import SQLite
package import Store
package import Tables

/// Judges the rows of one table by each of its rules.
package enum RuleJudge {
  /// A verdict for each rule of a table, in the order of the registry.
  /// - Parameters:
  ///   - table: The table.
  ///   - database: Where it lies.
  ///   - keys: Whether SQLite found damage, so that keys must be judged one by one.
  ///   - pointers: Whether SQLite found a pointer at nothing, so that each must be judged.
  /// - Returns: The verdicts.
  /// - Throws: What keeps the table from being read.
  package static func verdicts(
    of table: Table, in database: Database, keys: Bool, pointers: Bool
  ) throws -> [Verdict] {
    do {
      let (rows, counts) = try database.ruleCounts(of: table, keys: keys, pointers: pointers)
      return try counts.map { count in
        Verdict(
          count.rule.name, count.rule.sentence, judged: rows, broken: count.broken,
          examples: count.broken == 0
            ? []
            : try database.examples(
              breaking: count.rule, of: table, limit: Verdict.longestList))
      }
    } catch let error as SQLiteError {
      guard keys, error.code.primary == .corrupt else { throw error }
      return [
        Verdict(
          table.name, "\(table.name) can be read", judged: 0,
          examples: ["it cannot be read: \(error.message)"])
      ]
    }
  }
}
