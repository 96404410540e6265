import Diagnostics
import SQLite
import Testing

@Suite struct ConstraintTests {
  let database: Connection

  init() throws {
    database = try Connection.inMemory()
    try database.setPragma("foreign_keys", to: 1)
    try database.execute(
      """
      CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE c (
        a INTEGER NOT NULL REFERENCES p (id), b TEXT NOT NULL,
        n INTEGER CHECK (n <> 13), price REAL CONSTRAINT ck_c_price_positive CHECK (price > 0),
        PRIMARY KEY (a, b), UNIQUE (b, n)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE e (x TEXT) STRICT;
      CREATE UNIQUE INDEX e_lower ON e (lower(x));
      INSERT INTO e VALUES ('x');
      CREATE TRIGGER p_fixed BEFORE UPDATE OF name ON p
      BEGIN SELECT RAISE(ABORT, 'a name is given once'); END;
      INSERT INTO p VALUES (1, 'one'), (2, 'two');
      INSERT INTO c VALUES (1, 'x', 1, 1.0);
      """)
  }

  private func violation(_ sql: String) -> ConstraintViolation? {
    failure { () throws(SQLiteError) in try database.execute(sql) }?.violation
  }

  @Test(arguments: [
    (
      "INSERT INTO c VALUES (1, 'y', 1, -1)", ConstraintViolation.check("ck_c_price_positive"),
      "a row breaks the rule ck_c_price_positive"
    ),
    ("INSERT INTO c VALUES (1, 'y', 13, 1)", .check("n <> 13"), "a row breaks the rule n <> 13"),
    (
      "INSERT INTO p VALUES (3, NULL)", .notNull(table: "p", column: "name"),
      "p.name must have a value"
    ),
    (
      "INSERT INTO p VALUES (3, 'one')", .unique(table: "p", columns: ["name"]),
      "p.name must be unique, and the value is there already"
    ),
    (
      "INSERT INTO c VALUES (2, 'x', 1, 1)", .unique(table: "c", columns: ["b", "n"]),
      "c (b, n) must be unique, and the value is there already"
    ),
    (
      "INSERT INTO e VALUES ('X')", .uniqueIndex("e_lower"),
      "a row repeats a key of the unique index e_lower"
    ),
    (
      "INSERT INTO p VALUES (1, 'three')", .primaryKey(table: "p", columns: ["id"]),
      "a row with the same key p.id is there already"
    ),
    (
      "INSERT INTO c VALUES (1, 'x', 2, 1)", .primaryKey(table: "c", columns: ["a", "b"]),
      "a row with the same key c (a, b) is there already"
    ),
    (
      "INSERT INTO c VALUES (9, 'z', 2, 1)", .foreignKey,
      "a row refers to a row that does not exist, or is still referred to"
    ),
    (
      "DELETE FROM p WHERE id = 1", .foreignKey,
      "a row refers to a row that does not exist, or is still referred to"
    ),
    (
      "INSERT INTO c VALUES (1, 'z', 'many', 1)",
      .dataType(table: "c", column: "n", expected: "INTEGER", given: "TEXT"),
      "c.n holds INTEGER values and was given TEXT"
    ),
    (
      "INSERT INTO c VALUES (1, x'00', 1, 1)",
      .dataType(table: "c", column: "b", expected: "TEXT", given: "BLOB"),
      "c.b holds TEXT values and was given BLOB"
    ),
    (
      "UPDATE p SET name = 'uno' WHERE id = 1", .trigger("a name is given once"),
      "a name is given once"
    ),
  ]) func `SQLite's message is read`(
    sql: String, expected: ConstraintViolation, sentence: String
  ) {
    let violation = violation(sql)
    #expect(violation == expected)
    #expect(violation?.sentence == sentence)
  }

  @Test func `a table that numbers its rows refuses a number twice`() throws {
    try database.execute("CREATE TABLE r (x); INSERT INTO r (rowid, x) VALUES (5, 0)")
    #expect(
      violation("INSERT INTO r (rowid, x) VALUES (5, 0)")
        == .primaryKey(table: "r", columns: ["rowid"]))
  }

  @Test func `words that are not understood are passed on`() {
    let error = SQLiteError(
      code: .constraintCheck, message: "CHECK misspelt", database: "x.db")
    #expect(error.violation == .other("CHECK misspelt"))
    #expect(error.violation?.sentence == "CHECK misspelt")
    let other = SQLiteError(code: .constraintUnique, message: "", database: "x.db")
    #expect(other.violation == .other(""))
  }

  @Test func `a refused row is the user's mistake`() {
    let error = failure { () throws(SQLiteError) in
      try database.execute("INSERT INTO p VALUES (3, NULL)")
    }
    #expect(
      error?.failure
        == Failure(
          .invalidInput, "the database in memory refused a row: p.name must have a value",
          advice: "correct the value and try again"))
  }

  @Test func `a row's number that is no integer is the user's mistake`() {
    let error = failure { () throws(SQLiteError) in
      try database.execute("INSERT INTO p VALUES ('abc', 'three')")
    }
    #expect(error?.code == .mismatch)
    #expect(error?.failure.status == .invalidInput)
    #expect(error?.violation == nil)
  }

  @Test func `bound values are never part of an error`() throws {
    var insert = try database.prepare("INSERT INTO p VALUES (?, ?)")
    try insert.bind(integer: 1, at: 1)
    try insert.bind(text: "secret", at: 2)
    let error = failure { () throws(SQLiteError) in try insert.run() }
    #expect(
      error?.description
        == ":memory:: SQLITE_CONSTRAINT (1555): UNIQUE constraint failed: p.id"
        + " - while executing `INSERT INTO p VALUES (?, ?)`")
  }

  @Test func `a family matches its members and no other`() {
    switch ResultCode.constraintForeignKey {
    case .busy: Issue.record("busy is another family")
    case .constraint: break
    default: Issue.record("the family does not match")
    }
    #expect(ResultCode.constraint ~= .constraintCheck)
    #expect(!(ResultCode.constraintCheck ~= .constraint))
    #expect(ResultCode.constraintUnique.description == "SQLITE_CONSTRAINT (2067)")
    #expect(ResultCode(rawValue: 99).description == "SQLITE_UNKNOWN")
  }
}
