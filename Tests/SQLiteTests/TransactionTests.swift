import SQLite
import Testing

@Suite struct TransactionTests {
  let database: Connection

  init() throws {
    database = try Connection.inMemory()
    try database.execute("CREATE TABLE t (x INTEGER UNIQUE) STRICT")
  }

  private struct Stop: Error {}

  @Test func `what a transaction did is kept`() throws {
    let answer = try database.transaction {
      #expect(database.isInTransaction)
      try database.execute("INSERT INTO t VALUES (1)")
      return "done"
    }
    #expect(answer == "done")
    #expect(!database.isInTransaction)
    #expect(try database.integer("SELECT count(*) FROM t") == 1)
  }

  @Test func `any error undoes all of it`() throws {
    #expect(throws: Stop.self) {
      try database.transaction {
        try database.execute("INSERT INTO t VALUES (1)")
        throw Stop()
      }
    }
    #expect(throws: SQLiteError.self) {
      try database.transaction {
        try database.execute("INSERT INTO t VALUES (1)")
        try database.execute("INSERT INTO t VALUES (1)")
      }
    }
    #expect(try database.integer("SELECT count(*) FROM t") == 0)
    #expect(!database.isInTransaction)
  }

  @Test func `a commit that fails undoes all of it`() throws {
    try database.setPragma("foreign_keys", to: 1)
    try database.execute(
      """
      CREATE TABLE p (id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE c (p INTEGER REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
      """)
    let error =
      failure {
        try database.transaction { try database.execute("INSERT INTO c VALUES (7)") }
      } as? SQLiteError
    #expect(error?.violation == .foreignKey)
    #expect(error?.sql == "COMMIT")
    #expect(!database.isInTransaction)
    #expect(try database.integer("SELECT count(*) FROM c") == 0)
  }

  @Test func `rolling back without a transaction does nothing`() {
    database.rollBack()
    #expect(!database.isInTransaction)
  }
}
