import SQLite
import Testing

@Suite struct BackupTests {
  private func filled() throws(SQLiteError) -> Connection {
    let database = try Connection.inMemory()
    try database.execute(
      """
      CREATE TABLE t (x INTEGER PRIMARY KEY, y TEXT) STRICT;
      WITH n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
      INSERT INTO t SELECT i, hex(i * 7919) FROM n;
      """)
    return database
  }

  @Test func `a copy equals its source`() throws {
    let folder = TemporaryFolder()
    let source = try filled()
    let copy = try Connection(path: folder.file("copy.db"), mode: .create)
    var seen: [Int] = []
    var total = 0
    try source.backUp(to: copy, pagesAtOnce: 20) { done, all in
      seen.append(done)
      total = all
      return true
    }
    #expect(total == Int(try source.integerPragma("page_count")))
    #expect(seen == stride(from: 20, to: total, by: 20) + [total])
    let sum = "SELECT count(*) || ' ' || sum(x * length(y)) FROM t"
    #expect(try copy.text(sum) == source.text(sum))
    #expect(try copy.integrityCheck() == [])
  }

  @Test func `a copy can be stopped and leaves nothing half done`() throws {
    let folder = TemporaryFolder()
    let copy = try Connection(path: folder.file("copy.db"), mode: .create)
    let error = failure { () throws(SQLiteError) in
      try filled().backUp(to: copy, pagesAtOnce: 20) { done, _ in done < 40 }
    }
    #expect(error?.code == .interrupt)
    #expect(try copy.integer("SELECT count(*) FROM sqlite_schema") == 0)
  }

  @Test func `a destination that may only be read is refused`() throws {
    let folder = TemporaryFolder()
    try Connection(path: folder.file("a.db"), mode: .create).execute("CREATE TABLE t (x)")
    let destination = try Connection(path: folder.file("a.db"))
    let error = failure { () throws(SQLiteError) in try filled().backUp(to: destination) }
    #expect(error?.code.primary == .readOnly)
  }

  @Test func `a destination without space is refused`() throws {
    let folder = TemporaryFolder()
    let destination = try Connection(path: folder.file("a.db"), mode: .create)
    try destination.setPragma("max_page_count", to: 10)
    let error = failure { () throws(SQLiteError) in try filled().backUp(to: destination) }
    #expect(error?.code == .full)
  }
}
