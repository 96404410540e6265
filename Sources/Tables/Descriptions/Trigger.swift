/// A rule that SQLite keeps by refusing a statement.
public struct Trigger: Hashable, Sendable {
  /// Its name, which the refusal bears.
  public let name: String
  /// What it refuses, as one sentence.
  public let sentence: String
  /// The table that it watches.
  public let table: String
  /// When it fires, such as `BEFORE UPDATE`, with a WHEN clause where it needs one.
  public let event: String
  /// A condition in SQL, or nothing when it always refuses.
  public let condition: String?

  /// Describes a trigger that refuses with its own name.
  public init(
    _ name: String, _ sentence: String, on table: String, _ event: String,
    when condition: String? = nil
  ) {
    self.name = name
    self.sentence = sentence
    self.table = table
    self.event = event
    self.condition = condition
  }

  /// Refuses every change and deletion of rows: the table is append-only.
  public static func appendOnly(_ table: String) -> [Trigger] {
    ["UPDATE", "DELETE"].map { verb in
      Trigger(
        "tr_\(table)_append_only_\(verb.lowercased())",
        "rows of \(table) are never changed or deleted", on: table, "BEFORE \(verb)")
    }
  }

  /// Refuses every change and deletion of rows, and also the insertion that would replace one.
  ///
  /// REPLACE deletes the row in its way without firing a trigger. Looking for such a row costs a lookup
  /// for each key of an inserted row, so tables that are loaded by the million do without.
  public static func appendOnly(_ table: Table) -> [Trigger] {
    let keys = [table.primaryKey] + table.uniqueKeys
    let conditions = keys.map { columns in
      columns.map(SQLText.identifier).map { "k.\($0) = NEW.\($0)" }.joined(separator: " AND ")
    }
    return appendOnly(table.name) + [
      Trigger(
        "tr_\(table.name)_append_only_replace", "rows of \(table.name) are never replaced",
        on: table.name, "BEFORE INSERT",
        when: conditions.map {
          "EXISTS (SELECT 1 FROM \(SQLText.identifier(table.name)) AS k WHERE \($0))"
        }.joined(separator: " OR "))
    ]
  }

  /// The statement that creates it.
  public var sql: String {
    let condition = condition.map { "\nWHEN \($0)" } ?? ""
    return """
      CREATE TRIGGER \(name) \(event) ON \(SQLText.identifier(table))\(condition)
      BEGIN
        SELECT RAISE(ABORT, \(SQLText.literal(name + ": " + sentence)));
      END;
      """
  }
}
