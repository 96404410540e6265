import Diagnostics
import SQLite
import Testing

@Suite struct InterruptionTests {
  private static let endless =
    "WITH n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"

  @Test func `another thread stops a statement`() throws {
    let database = try Connection.inMemory()
    let interruption = database.interruption
    var error: SQLiteError?
    try withThread {
      pause(milliseconds: 30)
      interruption.request()
    } during: {
      error = failure { () throws(SQLiteError) in _ = try database.integer(Self.endless) }
    }
    #expect(error?.code == .interrupt)
    #expect(error?.failure.status == .interrupted)
    #expect(error?.failure.sentence == "stopped while working on the database in memory")
  }

  @Test func `a request between two statements is not lost, and can be withdrawn`() throws {
    let database = try Connection.inMemory()
    try database.execute("CREATE TABLE t (x)")
    let error =
      failure {
        try database.transaction {
          try database.execute("INSERT INTO t VALUES (1)")
          database.interruption.request()
          try database.execute("INSERT INTO t VALUES (2)")
        }
      } as? SQLiteError
    #expect(error?.code == .interrupt)
    #expect(database.interruption.isRequested)
    #expect(!database.isInTransaction)
    database.interruption.withdraw()
    #expect(try database.integer("SELECT count(*) FROM t") == 0)
  }

  @Test func `a request after the end does no harm`() throws {
    let interruption = try Connection.inMemory().interruption
    interruption.request()
    #expect(interruption.isRequested)
  }

  @Test func `requests meet a closing connection without harm`() throws {
    for _ in 0..<50 {
      let database = try Connection.inMemory()
      let interruption = database.interruption
      try withThread {
        for _ in 0..<200 { interruption.request() }
      } during: {
        try database.close()
      }
    }
  }

  @Test func `progress is told, and may stop the work`() throws {
    let database = try Connection.inMemory()
    var calls = 0
    database.onProgress(everySteps: 1_000) {
      calls += 1
      return calls < 5
    }
    let error = failure { () throws(SQLiteError) in _ = try database.integer(Self.endless) }
    #expect(error?.code == .interrupt)
    #expect(calls == 5)
    database.onProgress(nil)
    #expect(
      try database.integer(
        "WITH n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 9999)"
          + " SELECT max(i) FROM n") == 9_999)
    #expect(calls == 5)
  }
}
