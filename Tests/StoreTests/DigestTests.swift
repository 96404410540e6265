import Digest
import Registry
import SQLite
import Store
import Tables
import Testing

/// Digests are of content alone, and of all of it.
@Suite struct DigestTests {
  private let scratch = Scratch()

  /// A database with some rows of several tables, in the given order.
  private func made(_ name: String, reversed: Bool = false) throws -> String {
    let path = scratch.file(name)
    let draft = try DatabaseDraft(at: path)
    let rows = Registry.referenceRows.filter {
      ["currencies", "audiences", "ticket_types"].contains($0.table.name)
    }.enumerated().map { index, row in
      var row = row
      for column in ["created_at", "updated_at"] where row.table.position(of: column) != nil {
        row[column] = .text("2025-01-01T00:00:0\(index % 10)Z")
      }
      if row.table.position(of: "uid") != nil { row["uid"] = .text("uid-\(index)") }
      return row
    }
    try StoreSink(draft.database).write(reversed ? rows.reversed() : rows)
    try draft.publish()
    return path
  }

  private func digests(_ path: String) throws -> [String] {
    let database = try Database(opening: path, for: .reading)
    return try database.digests().map { "\($0.table.name) \($0.digest)" }
  }

  @Test(
    arguments: [
      "PRAGMA page_size = 1024; VACUUM", "VACUUM", "REINDEX",
      "CREATE INDEX extra ON currencies (code); CREATE INDEX more ON audiences (detailed, tactic)",
      "DELETE FROM currencies WHERE id = 3; INSERT INTO currencies SELECT * FROM kept WHERE id = 3",
      "PRAGMA journal_mode = wal", "PRAGMA auto_vacuum = FULL; VACUUM",
    ])
  func `digests ignore pages, indexes and the order of rows`(change: String) throws {
    let path = try made("a.db")
    let before = try digests(path)
    #expect(before.count == 3)
    let connection = try Connection(path: path, mode: .create)
    try connection.execute("CREATE TEMP TABLE kept AS SELECT * FROM currencies; \(change)")
    try connection.close()
    #expect(try digests(path) == before)
    #expect(try digests(made("b.db", reversed: true)) == before)
  }

  /// A database whose tables keep no rule, with one example row each.
  private func lawless() throws -> (writer: Connection, reader: Database) {
    let path = scratch.file("lawless.db")
    let writer = try Connection(path: path, mode: .create)
    try writer.execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
    try writer.setPragma("application_id", to: Registry.applicationID)
    try writer.setPragma("user_version", to: Registry.schemaVersion)
    for table in Registry.tables {
      let names = table.columns.map { SQLText.identifier($0.name) }.joined(separator: ", ")
      let values = table.example.values.map(SQLText.literal).joined(separator: ", ")
      let name = SQLText.identifier(table.name)
      try writer.execute("CREATE TABLE \(name) (\(names)); INSERT INTO \(name) VALUES (\(values))")
    }
    return (writer, try Database(opening: path, for: .reading))
  }

  @Test func `digests change for every changed value of every column`() throws {
    let (writer, reader) = try lawless()
    var tried = 0
    for table in Registry.tables {
      let name = SQLText.identifier(table.name)
      let before = try reader.digest(of: table)
      for column in table.columns {
        let value = table.example[column.name]
        let place = SQLText.identifier(column.name)
        var others = ["NULL", "-17", "0.5", "'x'", "x'78'"]
        switch value {
        case .text(let text):
          others += ["\(place) || ' '", "CAST(\(place) AS BLOB)", "\(place) || char(0)"]
          if !text.isEmpty { others.append("substr(\(place), 2)") }
        case .integer: others += ["\(place) + 1", "CAST(\(place) AS TEXT)", "\(place) + 0.0"]
        default: break
        }
        for other in others where other != SQLText.literal(value) {
          try writer.execute(
            """
            UPDATE \(name) SET \(place) = \(SQLText.literal(value));
            UPDATE \(name) SET \(place) = \(other);
            """)
          #expect(try reader.digest(of: table) != before, "\(table.name).\(column.name) = \(other)")
          tried += 1
        }
        try writer.execute("UPDATE \(name) SET \(place) = \(SQLText.literal(value))")
      }
      #expect(try reader.digest(of: table) == before)
    }
    #expect(tried > 3_000)
  }

  @Test func `texts that only look alike, and bytes that are no text, have digests of their own`()
    throws
  {
    let (writer, reader) = try lawless()
    var seen: Set<TableDigest> = []
    let texts = [
      "'é'", "'e' || char(769)", "CAST(x'ff' AS TEXT)", "CAST(x'fe' AS TEXT)", "x'c3a9'", "''",
    ]
    for text in texts {
      try writer.execute("UPDATE brands SET name = \(text)")
      seen.insert(try reader.digest(of: Registry.brands))
    }
    #expect(seen.count == texts.count)
  }
}
