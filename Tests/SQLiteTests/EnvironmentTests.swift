import Diagnostics
import SQLite
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// What stands in the way from outside: locks, full disks, write protection, damage.
@Suite struct EnvironmentTests {
  private func made(_ path: String) throws -> Connection {
    let database = try Connection(path: path, mode: .create)
    try database.execute("CREATE TABLE t (x TEXT) STRICT; INSERT INTO t VALUES ('first')")
    return database
  }

  @Test func `a file that another connection writes is locked`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("a.db")
    let writer = try made(path)
    let other = try Connection(path: path, mode: .readWrite, busyTimeout: 20)
    try writer.begin()
    let error = failure { () throws(SQLiteError) in try other.begin() }
    #expect(error?.code == .busy)
    #expect(
      error?.failure
        == Failure(
          .environment, "'\(path)' is locked by another program",
          advice: "wait until the other program has finished, or close it, and try again"))
    writer.rollBack()
    try other.begin()
  }

  @Test func `a file that is locked as a whole cannot even be opened`() throws {
    let folder = TemporaryFolder()
    let writer = try made(folder.file("a.db"))
    try writer.execute("BEGIN EXCLUSIVE")
    let error = failure { () throws(SQLiteError) in
      _ = try Connection(path: folder.file("a.db"), busyTimeout: 20)
    }
    #expect(error?.code == .busy)
  }

  @Test func `waiting ends when the lock does`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("a.db")
    try made(path).close()
    let isLocked = Atomic(false)
    try withThread {
      let writer = try Connection(path: path, mode: .readWrite)
      try writer.execute("BEGIN EXCLUSIVE; UPDATE t SET x = 'second'")
      isLocked.store(true, ordering: .sequentiallyConsistent)
      pause(milliseconds: 50)
      try writer.commit()
    } during: {
      while !isLocked.load(ordering: .sequentiallyConsistent) { pause(milliseconds: 1) }
      let reader = try Connection(path: path, busyTimeout: 10_000)
      #expect(try reader.text("SELECT x FROM t") == "second")
    }
  }

  @Test func `a table that is being read is not dropped`() throws {
    let database = try Connection.inMemory()
    try database.execute("CREATE TABLE t (x); INSERT INTO t VALUES (1), (2)")
    var select = try database.prepare("SELECT x FROM t")
    #expect(try select.step())
    let error = failure { () throws(SQLiteError) in try database.execute("DROP TABLE t") }
    #expect(error?.code.primary == .locked)
    #expect(error?.failure.status == .environment)
    select.reset()
    try database.execute("DROP TABLE t")
  }

  @Test func `a full disk leaves the file as it was`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("a.db")
    let database = try made(path)
    try database.setPragma("max_page_count", to: 8)
    let error =
      failure {
        try database.transaction {
          var insert = try database.prepare("INSERT INTO t VALUES (?)")
          try insert.bind(text: String(repeating: "x", count: 3_000), at: 1)
          for _ in 0..<100 { try insert.run() }
        }
      } as? SQLiteError
    #expect(error?.code == .full)
    #expect(
      error?.failure
        == Failure(
          .environment, "there is no space left to write '\(path)'",
          advice: "free some space or choose another disk, and run the same command again"))
    #expect(!database.isInTransaction)
    #expect(try database.integer("SELECT count(*) FROM t") == 1)
    #expect(try database.integrityCheck() == [])
  }

  @Test func `wherever the disk gets full, the file is as it was or complete`() throws {
    let folder = TemporaryFolder()
    var outcomes: [Bool] = []
    for pages in 2...20 as ClosedRange<Int64> {
      let path = folder.file("\(pages).db")
      let database = try made(path)
      try database.setPragma("max_page_count", to: pages)
      let error =
        failure {
          try database.transaction {
            try database.execute("CREATE TABLE u (x TEXT) STRICT; CREATE INDEX i ON u (x)")
            for letter in ["a", "b", "c"] {
              try database.execute(
                "INSERT INTO u VALUES ('\(String(repeating: letter, count: 9_000))')")
            }
          }
        } as? SQLiteError
      try database.close()
      let reopened = try Connection(path: path)
      #expect(try reopened.integrityCheck() == [])
      #expect(error == nil || error?.code == .full)
      let tables = try reopened.integer("SELECT count(*) FROM sqlite_schema")
      #expect(tables == (error == nil ? 3 : 1))
      outcomes.append(error == nil)
    }
    // Too few pages, then enough.
    #expect(outcomes.first == false && outcomes.last == true)
    #expect(outcomes == outcomes.filter { !$0 } + outcomes.filter { $0 })
  }

  @Test func `a connection that only reads refuses to write`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("a.db")
    try made(path).close()
    let database = try Connection(path: path)
    let error = failure { () throws(SQLiteError) in try database.execute("DELETE FROM t") }
    #expect(error?.code == .readOnly)
    #expect(error?.failure.status == .environment)
    #expect(error?.failure.sentence == "'\(path)' can only be read")
  }

  @Test func `a write-protected file is not opened for writing`() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder()
      try Connection(path: folder.file("a.db"), mode: .create).execute("CREATE TABLE t (x)")
      #expect(unsafe chmod(folder.file("a.db"), 0o444) == 0)
      #expect(unsafe chmod(folder.path, 0o755) == 0)
      // Permissions do not hold for root.
      let isRoot = geteuid() == 0
      if isRoot { #expect(seteuid(65_534) == 0) }
      let error = failure { () throws(SQLiteError) in
        _ = try Connection(path: folder.file("a.db"), mode: .readWrite)
      }
      #expect(error?.code == .readOnly)
      #expect(error?.failure.status == .environment)
      #expect(error?.failure.sentence == "'\(folder.file("a.db"))' can only be read")
      if isRoot { #expect(seteuid(0) == 0) }
    }
  }

  @Test func `a damaged file says so`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("a.db")
    let database = try made(path)
    try database.execute(
      "WITH n(i) AS (VALUES (1) UNION ALL SELECT i+1 FROM n WHERE i < 3000)"
        + " INSERT INTO t SELECT hex(i) || 'some text' FROM n")
    let size = try database.integerPragma("page_count") * 4_096
    try database.close()
    folder.write(
      folder.read("a.db").prefix(4_096) + [UInt8](repeating: 0xA5, count: Int(size) - 4_096),
      to: "a.db")
    let broken = try Connection(path: path)
    let error = failure { () throws(SQLiteError) in
      _ = try broken.integer("SELECT count(*) FROM t")
    }
    #expect(error?.code.primary == .corrupt)
    #expect(error?.failure.status == .invalidInput)
    #expect(error?.failure.sentence == "'\(path)' is damaged: database disk image is malformed")
    #expect(try broken.integrityCheck(limit: 3).count == 3)
  }

  @Test(arguments: [
    (4_096, "database disk image is malformed"), (5_000, "the file is truncated"),
    (8_191, "the file is truncated"), (512, "database disk image is malformed"),
    (50, "database disk image is malformed"),
  ])
  func `a truncated file says so`(length: Int, message: String) throws {
    let folder = TemporaryFolder()
    try made(folder.file("a.db")).close()
    #expect(folder.read("a.db").count == 8_192)
    folder.write(Array(folder.read("a.db").prefix(length)), to: "a.db")
    let error = failure { () throws(SQLiteError) in
      _ = try Connection(path: folder.file("a.db")).text("SELECT x FROM t")
    }
    #expect(error?.message == message)
    #expect(error?.failure.status == .invalidInput)
  }

  @Test(arguments: [
    (ResultCode.permission, Diagnostics.ExitStatus.environment), (.inputOutput, .environment),
    (.inputOutputWrite, .environment), (.noMemory, .environment), (.cannotOpen, .environment),
    (.cannotOpenFolder, .environment), (.noLargeFiles, .environment), (.protocol, .environment),
    (.locked, .environment), (.interrupt, .interrupted), (.tooBig, .invalidInput),
    (.corrupt, .invalidInput), (.error, .bug), (.misuse, .bug), (.range, .bug), (.schema, .bug),
    (.internalError, .bug), (.abort, .bug), (.authorization, .bug),
  ])
  func `every code has a status, a sentence with the file, and no period`(
    code: ResultCode, status: Diagnostics.ExitStatus
  ) {
    let failure = SQLiteError(
      code: code, message: "words", database: "ads.db", systemError: 5
    ).failure
    #expect(failure.status == status)
    #expect(failure.sentence.contains("'ads.db'"))
    #expect(!failure.sentence.hasSuffix("."))
    #expect(failure.advice?.isEmpty == (status == .bug || status == .interrupted ? nil : false))
  }
}
