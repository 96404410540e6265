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
