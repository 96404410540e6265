import Diagnostics
import Files
import Registry
import SQLite
import Store
import Tables
import Testing

@Suite struct MigrationTests {
  private let scratch = Scratch()

  /// A database of an older schema: each fixture adds to the one before it.
  private func oldDatabase(schema: Int = 1) throws -> String {
    let path = scratch.file("old.db")
    let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let connection = try Connection(path: path, mode: .create)
    for number in 1...schema {
      let script = try FileReader.text(
        of: "\(folder)/Fixtures/schema-\(number).sql", limit: 1 << 20)
      try connection.execute("BEGIN; \(script) COMMIT;")
    }
    try connection.close()
    return path
  }

  private func schema(of path: String) throws -> [String] {
    var statement = try Connection(path: path).prepare("SELECT sql FROM sqlite_master ORDER BY sql")
    return try statement.rows { $0.isNull(at: 0) ? "" : $0.text(at: 0) }
  }

  @Test func `an older database is told apart and brought up to date, with every row`() throws {
    let path = try oldDatabase()
    #expect(throws: Failure.self) { try Database(opening: path, for: .reading) }
    let outcome = try Migration.migrate(path)
    #expect(outcome?.from == 1)
    #expect(outcome?.to == Registry.schemaVersion)
    #expect(
      outcome?.changes == [
        "Changes that users make are recorded in user_changes.",
        "What plans lay down for later is kept in planned_changes.",
        "Tickets pass a gate, and given names and histories cannot be replaced.",
        "Events lie in the order in which they were taken in.",
        "The gate of tickets is spelled so that checks are stored faster.",
        "Clean events are found by hour and advertiser, and the gate looks at checks once.",
      ])
    let database = try Database(opening: path, for: .reading)
    #expect(
      try database.rows(of: Registry.advertisers).map { $0["name"] }
        == ["Harbor Foods", "Tamarind Pharma"])
    #expect(try database.count(of: Registry.markets) == 12)
    #expect(try database.count(of: Registry.userChanges) == 0)
  }

  @Test(arguments: 1..<Int(Registry.schemaVersion))
  func `a migrated database has the schema of a new one`(old: Int) throws {
    let path = try oldDatabase(schema: old)
    _ = try Migration.migrate(path)
    let fresh = scratch.file("fresh.db")
    try DatabaseDraft(at: fresh).publish()
    #expect(try schema(of: path) == schema(of: fresh))
  }

  @Test func `changes that users made are kept by a migration`() throws {
    let path = try oldDatabase(schema: 3)
    let outcome = try Migration.migrate(path)
    #expect(outcome?.from == 3)
    #expect(
      outcome?.changes == [
        "Tickets pass a gate, and given names and histories cannot be replaced.",
        "Events lie in the order in which they were taken in.",
        "The gate of tickets is spelled so that checks are stored faster.",
        "Clean events are found by hour and advertiser, and the gate looks at checks once.",
      ])
    let database = try Database(opening: path, for: .reading)
    #expect(try database.rows(of: Registry.userChanges).map { $0["new_value"] } == ["Harbor Foods"])
  }

  @Test func `events are kept by a migration, in a table that lies as they came`() throws {
    let path = try oldDatabase(schema: 4)
    #expect(try Migration.migrate(path)?.from == 4)
    let connection = try Connection(path: path)
    #expect(
      try connection.integer("SELECT rowid FROM bronze_ad_click_events_raw WHERE click_id = 'c-1'")
        == 1)
  }

  @Test func `the old file is kept as it was, and a second migration does nothing`() throws {
    let path = try oldDatabase()
    let backup = try Migration.migrate(path)?.backup ?? ""
    #expect(backup == "\(path).schema-1")
    #expect(try Connection(path: backup).integerPragma("user_version") == 1)
    #expect(try Connection(path: backup).integer("SELECT count(*) FROM advertisers") == 2)
    #expect(try Migration.migrate(path) == nil)
    #expect(try FileSystem.names(in: scratch.path) == ["old.db", "old.db.schema-1"])
  }

  @Test func `rows that the new schema refuses stop the migration, and the file stays as it was`()
    throws
  {
    let path = try oldDatabase()
    let connection = try Connection(path: path, mode: .readWrite)
    try connection.execute(
      "PRAGMA ignore_check_constraints = ON; UPDATE advertisers SET status = 'LOST' WHERE id = 1")
    try connection.close()
    let before = try FileReader.bytes(of: path, limit: 1 << 24)
    #expect(throws: (any Error).self) { try Migration.migrate(path) }
    #expect(try FileReader.bytes(of: path, limit: 1 << 24) == before)
    #expect(try FileSystem.names(in: scratch.path) == ["old.db"])
  }

  @Test func `a foreign file is never migrated`() throws {
    let path = scratch.file("foreign.db")
    try Connection(path: path, mode: .create).execute("CREATE TABLE t (a)")
    #expect(throws: Failure.self) { try Migration.migrate(path) }
  }
}
