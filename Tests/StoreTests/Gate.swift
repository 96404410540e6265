import Registry
import SQLite
import Store
import Tables

/// A database in a file, and plain SQL against its gate.
struct Gate {
  private let connection: Connection

  /// Makes a database with one draft of a ticket, and nothing checked.
  init(_ path: String) throws {
    let draft = try DatabaseDraft(at: path)
    for table in Registry.tables where table.name != "qa_checks" {
      try draft.database.insert([table.example])
    }
    try draft.publish()
    try self.init(opening: path)
  }

  init(opening path: String) throws {
    connection = try Connection(path: path, mode: .readWrite)
    try connection.execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF")
  }

  func run(_ sql: String) throws { try connection.execute(sql) }

  /// The trigger that refuses a statement, or what else SQLite says; nothing when it is allowed.
  func refusal(of sql: String) -> String? {
    do { try connection.execute(sql) } catch {
      return String(error.message.prefix { $0 != ":" })
    }
    return nil
  }

  func move(to status: String, _ stage: String) -> String? {
    refusal(of: "UPDATE tickets SET status = '\(status)', stage = '\(stage)' WHERE id = 1")
  }

  /// Inserts the example of a ticket.
  func insert(
    _ status: String, _ stage: String, _ verb: String = "INSERT", number: Int64 = 1
  ) -> String? {
    var row = Registry.tickets.example
    row["id"] = .integer(number)
    row["status"] = .text(status)
    row["stage"] = .text(stage)
    if number > 1 {
      row["code"] = "TKT-00002"
      row["uid"] = "00000000-0000-8000-8000-000000000002"
    }
    let values = row.values.map { SQLText.literal($0) }.joined(separator: ", ")
    return refusal(of: "\(verb) INTO tickets VALUES (\(values))")
  }

  /// Stores a run in which every rule passes but one.
  func check(
    run: Int, without left: QualityRule? = nil, rule: QualityRule? = nil, result: String = "PASS"
  ) throws {
    for known in QualityRule.allCases where known != left {
      try self.run(
        row(
          run: run, known.rawValue, severity: known.severity.rawValue,
          result: known == rule ? result : "PASS"))
    }
  }

  /// The statement that stores one check.
  func row(run: Int, _ rule: String, severity: String, result: String) -> String {
    """
    INSERT INTO qa_checks (ticket_id, run, rule, severity, result, details, checked_by, checked_at)
    VALUES (1, \(run), '\(rule)', '\(severity)', '\(result)', '', 'engine', '2026-01-05T09:00:00Z')
    """
  }

  /// Every check as text.
  func checks() throws -> [String] {
    var statement = try connection.prepare(
      "SELECT id || ' ' || ticket_id || ' ' || run || ' ' || rule || ' ' || result FROM qa_checks "
        + "ORDER BY id")
    return try statement.rows { $0.text(at: 0) }
  }
}
