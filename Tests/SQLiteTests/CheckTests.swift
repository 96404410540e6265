import SQLite
import Testing

@Suite struct CheckTests {
  @Test func `a sound database has no findings`() throws {
    let database = try Connection.inMemory()
    try database.execute("CREATE TABLE t (x INTEGER PRIMARY KEY) STRICT; INSERT INTO t VALUES (1)")
    #expect(try database.integrityCheck() == [])
    #expect(try database.foreignKeyCheck() == [])
  }

  @Test func `rows that break a rule are found afterwards`() throws {
    let database = try Connection.inMemory()
    try database.execute("CREATE TABLE t (x INTEGER CONSTRAINT ck_t_x CHECK (x > 0)) STRICT")
    try database.setPragma("ignore_check_constraints", to: 1)
    try database.execute("INSERT INTO t VALUES (-1), (-2)")
    try database.setPragma("ignore_check_constraints", to: 0)
    #expect(
      try database.integrityCheck() == [
        "CHECK constraint failed in t", "CHECK constraint failed in t",
      ])
    #expect(try database.integrityCheck(limit: 1).count == 1)
  }

  @Test func `rows without parents are found`() throws {
    let database = try Connection.inMemory()
    try database.execute(
      """
      CREATE TABLE p (a INTEGER, b INTEGER, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID;
      CREATE TABLE c (x INTEGER REFERENCES c2 (id), a INTEGER, b INTEGER,
        FOREIGN KEY (a, b) REFERENCES p) STRICT;
      CREATE TABLE c2 (id INTEGER PRIMARY KEY, a INTEGER REFERENCES c2 (id)) STRICT, WITHOUT ROWID;
      INSERT INTO p VALUES (1, 1);
      INSERT INTO c VALUES (NULL, 1, 1), (NULL, 1, 2), (5, NULL, 3);
      INSERT INTO c2 VALUES (1, 8);
      """)
    let all = try database.foreignKeyCheck()
    #expect(
      all.sorted { ($0.table, $0.row ?? 0) < ($1.table, $1.row ?? 0) } == [
        ForeignKeyViolation(table: "c", row: 2, parent: "p", key: 0),
        ForeignKeyViolation(table: "c", row: 3, parent: "c2", key: 1),
        ForeignKeyViolation(table: "c2", row: nil, parent: "c2", key: 0),
      ])
    #expect(try database.foreignKeyCheck(table: "c2").count == 1)
    #expect(try database.foreignKeyCheck(limit: 2).count == 2)
  }
}
