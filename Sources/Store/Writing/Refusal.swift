package import Diagnostics
internal import SQLite
package import Tables

/// The database's refusal of a row, in the words of the registry.
package struct Refusal: Error, Hashable, Sendable {
  /// The broken rule.
  package let rule: Rule
  /// The rule and what was found instead, as one sentence.
  package let sentence: String

  /// Reads SQLite's error; nothing when it is about something else than a rule of the registry.
  init?(_ error: SQLiteError, row: Row, in connection: Connection) {
    guard let violation = error.violation else { return nil }
    let broken: Rule? =
      switch violation {
      case .foreignKey:
        (try? RuleNames.brokenPointer(of: row) { key, values in
          try connection.holds(values, in: key.targets, of: key.table)
        }) ?? nil
      default: RuleNames.rule(for: violation)
      }
    guard let broken else { return nil }
    rule = broken
    sentence = Violation(rule: broken, values: row.values(of: broken.columns)).sentence
  }
}

extension Refusal: Explainable {
  /// Wrong input: the row was not stored, and nothing else was changed.
  package var failure: Failure {
    Failure(.invalidInput, sentence, advice: "rule \(rule.name); nothing was changed")
  }
}

extension Connection {
  /// True when a row of a table has the values in the columns.
  func holds(_ values: [Value], in columns: [String], of table: String) throws(SQLiteError) -> Bool
  {
    let condition = columns.map { "\(SQLText.identifier($0)) = ?" }.joined(separator: " AND ")
    var statement = try prepare(
      "SELECT 1 FROM \(SQLText.identifier(table)) WHERE \(condition) LIMIT 1")
    for (index, value) in values.enumerated() { try statement.bind(value, at: index + 1) }
    return try statement.step()
  }
}
