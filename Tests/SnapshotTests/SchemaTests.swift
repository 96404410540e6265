import Snapshot
import Testing

@Suite struct SchemaTests {
  private let workshop = Workshop()

  private func sentences(_ left: String, _ right: String) throws -> [String] {
    try workshop.make("a.db", left)
    try workshop.make("b.db", right)
    return try Comparison(workshop.pair(), ComparisonOptions(), rows: false).schema.map(\.sentence)
  }

  @Test(
    arguments: [
      ("CREATE TABLE t (a)", "CREATE TABLE t (a)", []),
      // How a statement is spaced, and what is remarked in it, makes no difference.
      ("CREATE VIEW v AS SELECT 1", "CREATE  VIEW v AS -- one\n SELECT 1", []),
      (
        "CREATE TABLE t (a)", "CREATE TABLE u (a, b)",
        [
          "table t is removed: 1 columns", "table u is added: 2 columns",
        ]
      ),
      (
        "CREATE TABLE t (a INTEGER)", "CREATE TABLE t (a TEXT, b)",
        [
          "column t.a: INTEGER → TEXT", "column t.b is added: any type",
        ]
      ),
      (
        "CREATE TABLE t (a INT, b)", "CREATE TABLE t (a INT NOT NULL DEFAULT 3)",
        [
          "column t.a: INT → INT NOT NULL DEFAULT 3", "column t.b is removed: any type",
        ]
      ),
      (
        "CREATE TABLE t (a INT NOT NULL PRIMARY KEY)",
        "CREATE TABLE t (a INT NOT NULL PRIMARY KEY) STRICT",
        [
          "option t: not STRICT, with rowid → STRICT, with rowid"
        ]
      ),
      (
        "CREATE TABLE t (a INT NOT NULL PRIMARY KEY)",
        "CREATE TABLE t (a INT NOT NULL PRIMARY KEY) WITHOUT ROWID",
        [
          "option t: not STRICT, with rowid → not STRICT, WITHOUT ROWID"
        ]
      ),
      (
        "CREATE TABLE t (a, b UNIQUE)", "CREATE TABLE t (a, b, UNIQUE (b, a))",
        [
          "key t is removed: b", "key t is added: a, b",
        ]
      ),
      (
        "CREATE TABLE p (i INTEGER PRIMARY KEY); CREATE TABLE t (a)",
        "CREATE TABLE p (i INTEGER PRIMARY KEY); CREATE TABLE t (a REFERENCES p (i) ON DELETE CASCADE)",
        [
          "pointer t is added: (a) references p (i) on update NO ACTION on delete CASCADE"
        ]
      ),
      (
        "CREATE TABLE t (a CHECK (a > 0))",
        "CREATE TABLE t (a, CONSTRAINT positive CHECK (a >= ')'))",
        [
          "check t is removed: ( a > 0 )", "check t is added: positive ( a > = ')' )",
        ]
      ),
      (
        "CREATE TABLE t (a); CREATE INDEX i ON t (a)",
        "CREATE TABLE t (a); CREATE INDEX j ON t (a)",
        [
          "index i is removed: CREATE INDEX i ON t (a)",
          "index j is added: CREATE INDEX j ON t (a)",
        ]
      ),
      (
        "CREATE VIEW v AS SELECT 1", "CREATE VIEW v AS SELECT 2",
        [
          "view v: CREATE VIEW v AS SELECT 1 → CREATE VIEW v AS SELECT 2"
        ]
      ),
      (
        "CREATE TABLE t (a); CREATE TRIGGER g BEFORE DELETE ON t BEGIN SELECT 1; END",
        "CREATE TABLE t (a)",
        [
          "trigger g is removed: CREATE TRIGGER g BEFORE DELETE ON t BEGIN SELECT 1; END"
        ]
      ),
    ] as [(String, String, [String])])
  func `every object that differs is named with what both declare`(
    left: String, right: String, expected: [String]
  ) throws {
    #expect(try sentences(left, right) == expected)
  }

  @Test func `a table that only one has counts as removed or added rows`() throws {
    try workshop.make("a.db", "CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)")
    try workshop.make("b.db", "CREATE TABLE u (a); INSERT INTO u VALUES (1)")
    let comparison = try Comparison(workshop.pair(), ComparisonOptions())
    #expect(comparison.tables.map(\.name) == ["t", "u"])
    #expect(comparison.tables.map(\.removed) == [2, 0])
    #expect(comparison.tables.map(\.added) == [0, 1])
    #expect(!comparison.isSame)
  }

  @Test func `a virtual table is named, and not compared`() throws {
    let schema = "CREATE VIRTUAL TABLE f USING fts5 (words)"
    let comparison = try workshop.compare(schema: schema, "", "")
    #expect(comparison.remarks == ["f is a virtual table, whose rows are not compared"])
  }
}
