import Diagnostics
import SQLite
import Testing

@Suite struct OpeningTests {
  @Test func `a created file can be read again`() throws {
    let folder = TemporaryFolder()
    let made = try Connection(path: folder.file("a.db"), mode: .create)
    try made.execute("CREATE TABLE t (x INTEGER) STRICT; INSERT INTO t VALUES (7)")
    try made.close()
    let read = try Connection(path: folder.file("a.db"))
    #expect(try read.integer("SELECT x FROM t") == 7)
    #expect(folder.names == ["a.db"])
  }

  @Test(arguments: [OpenMode.readOnly, .readWrite])
  func `a missing file is not found and not made`(mode: OpenMode) {
    let folder = TemporaryFolder()
    let error = failure { () throws(SQLiteError) in
      _ = try Connection(path: folder.file("none.db"), mode: mode)
    }
    #expect(error?.code.primary == .cannotOpen)
    #expect(error?.systemError == 2)
    #expect(error?.failure.status == .notFound)
    #expect(
      error?.failure.sentence == "'\(folder.file("none.db"))' or its folder does not exist")
    #expect(folder.names.isEmpty)
  }

  @Test func `a folder cannot be opened`() {
    let folder = TemporaryFolder()
    let error = failure { () throws(SQLiteError) in
      _ = try Connection(path: folder.path, mode: .create)
    }
    #expect(error?.code.primary == .cannotOpen)
    #expect(error?.failure.status == .environment)
  }

  @Test(arguments: OpenMode.allCases)
  func `what is not a database is refused as it is opened`(mode: OpenMode) {
    let folder = TemporaryFolder()
    folder.write(Array("campaign,impressions\nCMP-0001,17\n".utf8), to: "report.csv")
    let error = failure { () throws(SQLiteError) in
      _ = try Connection(path: folder.file("report.csv"), mode: mode)
    }
    #expect(error?.code == .notADatabase)
    #expect(error?.failure.status == .invalidInput)
    #expect(
      error?.failure.sentence == "'\(folder.file("report.csv"))' is not a SQLite database")
  }

  @Test func `an empty file is an empty database`() throws {
    let folder = TemporaryFolder()
    folder.write([], to: "empty.db")
    let database = try Connection(path: folder.file("empty.db"))
    #expect(try database.integer("SELECT count(*) FROM sqlite_schema") == 0)
  }

  @Test func `words that mean something to SQLite are file names here`() throws {
    let folder = TemporaryFolder()
    for name in ["file:x.db?mode=memory", ":memory:", "%41.db", "-x.db", "ünï 日本.db"] {
      let database = try Connection(path: folder.file(name), mode: .create)
      try database.execute("CREATE TABLE t (x)")
    }
    #expect(
      folder.names
        == ["%41.db", "-x.db", ":memory:", "file:x.db?mode=memory", "ünï 日本.db"].sorted())
  }

  @Test(arguments: ["", "a\0b"]) func `a name that no file can have is refused`(name: String) {
    let error = failure { () throws(SQLiteError) in
      _ = try Connection(path: name, mode: .create)
    }
    #expect(error?.code == .cannotOpen)
    #expect(error?.failure.status == .environment)
  }

  @Test func `a connection with a living statement does not close`() throws {
    let database = try Connection.inMemory()
    do {
      let statement = try database.prepare("SELECT 1")
      #expect(statement.columnCount == 1)
      let error = failure { () throws(SQLiteError) in try database.close() }
      #expect(error?.code == .busy)
      #expect(statement.sql == "SELECT 1")
    }
    try database.close()
    #expect(database.isClosed)
  }

  @Test func `a statement keeps its connection open`() throws {
    func leaving() throws -> Statement {
      let database = try Connection.inMemory()
      try database.execute("CREATE TABLE t (x); INSERT INTO t VALUES (3)")
      return try database.prepare("SELECT x FROM t")
    }
    var statement = try leaving()
    #expect(try statement.step())
    #expect(statement.integer(at: 0) == 3)
  }

  @Test func `the library is new enough`() {
    #expect(SQLiteLibrary.versionNumber >= SQLiteLibrary.oldestVersionNumber)
    #expect(SQLiteLibrary.version.hasPrefix("3."))
  }
}
