import Diagnostics
import SQLite
import Testing

/// Files that anybody may have made.
@Suite struct HardeningTests {
  private func hostile(_ sql: String, in folder: borrowing TemporaryFolder) throws -> Connection {
    let maker = try Connection(path: folder.file("h.db"), mode: .create)
    try maker.execute(sql)
    try maker.close()
    return try Connection(path: folder.file("h.db"), mode: .readWrite)
  }

  @Test func `the structure cannot be written by SQL`() throws {
    let folder = TemporaryFolder()
    let database = try hostile("CREATE TABLE t (x)", in: folder)
    #expect(
      failure { () throws(SQLiteError) in
        try database.execute("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema")
      }?.message == "table sqlite_master may not be modified")
    #expect(try database.setPragma("journal_mode", to: "OFF") == "delete")
  }

  @Test func `no library can be loaded`() throws {
    let database = try Connection.inMemory()
    #expect(
      failure { () throws(SQLiteError) in try database.execute("SELECT load_extension('x')") }?
        .message == "not authorized")
  }

  @Test func `a view cannot call functions with effects`() throws {
    let folder = TemporaryFolder()
    let database = try hostile(
      "CREATE VIEW v AS SELECT fts3_tokenizer('simple') AS x", in: folder)
    #expect(
      failure { () throws(SQLiteError) in try database.execute("SELECT x FROM v") }?.message
        == "unsafe use of fts3_tokenizer()")
  }

  @Test func `deep expressions are refused`() throws {
    let folder = TemporaryFolder()
    let database = try hostile("CREATE TABLE t (x)", in: folder)
    let deep = String(repeating: "1+", count: 400) + "1"
    #expect(
      failure { () throws(SQLiteError) in _ = try database.integer("SELECT \(deep)") }?.message
        == "Expression tree is too large (maximum depth 250)")
  }

  @Test func `a limit answers what was in force`() throws {
    let database = try Connection.inMemory()
    for limit in Limit.allCases {
      database.limit(limit, to: 10)
      #expect(database.limit(limit, to: 11) == 10)
    }
  }

  @Test func `a schema that is not SQL is refused with its name`() throws {
    let folder = TemporaryFolder()
    let maker = try Connection(path: folder.file("h.db"), mode: .create)
    try maker.execute(
      """
      CREATE TABLE t (x); PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = 'CREATE TABLE t (x';
      """)
    try maker.close()
    let error = failure { () throws(SQLiteError) in
      _ = try Connection(path: folder.file("h.db"))
    }
    #expect(error?.code == .corrupt)
    #expect(error?.message == "malformed database schema (t) - incomplete input")
    #expect(error?.failure.status == .invalidInput)
  }
}
