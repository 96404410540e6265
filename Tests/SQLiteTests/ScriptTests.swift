import Diagnostics
import SQLite
import Testing

@Suite struct ScriptTests {
  let database: Connection

  init() throws { database = try Connection.inMemory() }

  @Test func `a script runs every statement`() throws {
    try database.execute(
      """
      -- A comment; with a semicolon.
      CREATE TABLE t (x TEXT) STRICT;
      INSERT INTO t VALUES ('a;b'), ('c') /* one more ; */ ;;
      CREATE TRIGGER r AFTER DELETE ON t BEGIN DELETE FROM t; SELECT 1; END;
      DELETE FROM t WHERE x = 'c'; -- the trigger deletes the rest
      """)
    #expect(try database.integer("SELECT count(*) FROM t") == 0)
    #expect(database.totalChanges == 4)
  }

  @Test(arguments: ["", "  \n", "-- nothing", ";;", "/* x */"])
  func `a script may hold nothing, a statement may not`(text: String) throws {
    try database.execute(text)
    let error = failure { () throws(SQLiteError) in _ = try database.prepare(text) }
    #expect(error?.message == "no statement")
  }

  @Test func `a failing script says which statement and keeps what ran before`() throws {
    let error = failure { () throws(SQLiteError) in
      try database.execute("CREATE TABLE t (x); INSERT INTO u VALUES (1); CREATE TABLE v (x)")
    }
    #expect(error?.code == .error)
    #expect(error?.message == "no such table: u")
    #expect(error?.sql == " INSERT INTO u VALUES (1); CREATE TABLE v (x)")
    #expect(error?.failure.status == .bug)
    #expect(try database.text("SELECT group_concat(name) FROM sqlite_schema") == "t")
  }

  @Test func `a second statement is not run in silence`() throws {
    let error = failure { () throws(SQLiteError) in
      _ = try database.prepare("SELECT 1; DROP TABLE t")
    }
    // The second one is compiled, and refused for itself when it is wrong.
    #expect(error?.message == "no such table: t")
    let other = failure { () throws(SQLiteError) in _ = try database.prepare("SELECT 1; SELECT 2") }
    #expect(other?.message == "more than one statement")
    #expect(other?.offset == 9)
    _ = try database.prepare("SELECT 1; -- done")
  }

  @Test func `a NUL does not hide what stands behind it`() throws {
    let prepared = failure { () throws(SQLiteError) in
      _ = try database.prepare("SELECT 1\0; CREATE TABLE t (x)")
    }
    #expect(prepared?.message == "the statement contains NUL")
    let executed = failure { () throws(SQLiteError) in
      try database.execute("CREATE TABLE t (x);\0 CREATE TABLE u (x)")
    }
    #expect(executed?.message == "the statement contains NUL")
  }

  @Test func `a mistake has a place`() {
    let error = failure { () throws(SQLiteError) in
      _ = try database.prepare("SELECT 1 FROM sqlite_schema WHERE impresions > 5")
    }
    #expect(error?.message == "no such column: impresions")
    #expect(error?.offset == 34)
  }

  @Test func `a misspelt column in double quotes is not a text`() {
    let error = failure { () throws(SQLiteError) in _ = try database.prepare(#"SELECT "misspelt""#)
    }
    #expect(error?.message == "no such column: misspelt")
  }

  @Test func `a long script takes time in proportion to its length`() throws {
    try database.execute("CREATE TABLE t (x INTEGER) STRICT")
    let count = 4_000
    let script = (1...count).map { "INSERT INTO t VALUES (\($0)); " }.joined()
    try database.execute(script)
    #expect(try database.integer("SELECT sum(x) FROM t") == Int64(count * (count + 1) / 2))
  }

  @Test func `names are quoted whatever they contain`() throws {
    let name = #"a "b" 'c' é; DROP"#
    try database.execute("CREATE TABLE \(SQLName.quoted(name)) (x)")
    #expect(
      try database.integer(
        "SELECT count(*) FROM sqlite_schema WHERE name = \(SQLName.literal(name))") == 1)
  }

  @Test func `pragmas are asked for and set`() throws {
    #expect(try database.integerPragma("page_size") == 4_096)
    #expect(try database.setPragma("journal_mode", to: "WAL") == "memory")
    try database.setPragma("user_version", to: 12)
    #expect(try database.pragma("user_version") == "12")
  }
}
