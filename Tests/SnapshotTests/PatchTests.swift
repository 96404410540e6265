import Files
import Registry
import SQLite
import Snapshot
import Store
import Tables
import Testing

/// The patch that turns one database into another.
@Suite struct PatchTests {
  private let workshop = Workshop()

  private func patch(_ left: String = "a.db", _ right: String = "b.db") throws -> String {
    var text = ""
    let isSame = try Patch(workshop.pair(left, right), Selection()) { text += $0 }.run()
    #expect(try isSame == Comparison(workshop.pair(left, right), ComparisonOptions()).isSame)
    return text
  }

  /// Applies the patch as a shell does, and says what still differs.
  private func rest() throws -> [String] {
    let text = try patch()
    try AtomicFile.write(Array(text.utf8).span, to: workshop.file("patch.sql"), replacing: true)
    let outcome = workshop.shell("sqlite3 -bail a.db < patch.sql")
    #expect(outcome.status == 0, "\(outcome.output)\n\(text)")
    let comparison = try Comparison(workshop.pair(), ComparisonOptions())
    return comparison.schema.map(\.sentence)
      + comparison.tables.filter { !$0.isSame }.map { "\($0.name): \($0.examples)" }
  }

  @Test func `a patch is a script in one transaction`() throws {
    let schema = "CREATE TABLE t (id INTEGER PRIMARY KEY, a INT, b TEXT UNIQUE) STRICT"
    try workshop.make(
      "a.db",
      schema + "; INSERT INTO t VALUES (1, 1, 'x'), (2, 2, 'y'), (3, 3, 'z');"
        + "CREATE TRIGGER keep BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'no'); END")
    try workshop.make(
      "b.db",
      schema + "; INSERT INTO t VALUES (1, 7, 'x'), (2, 2, 'z'), (4, 4, 'it''s');"
        + "CREATE TRIGGER keep BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'no'); END")
    #expect(
      try patch() == """
        -- Turns the first database into the second; run it with: sqlite3 -bail FIRST < SCRIPT
        PRAGMA foreign_keys = OFF;
        BEGIN IMMEDIATE;
        PRAGMA defer_foreign_keys = ON;
        DROP TRIGGER IF EXISTS "keep";
        DELETE FROM "t" WHERE "id" = 2;
        DELETE FROM "t" WHERE "id" = 3;
        UPDATE "t" SET "a" = 7 WHERE "id" = 1;
        INSERT INTO "t" ("id", "a", "b") VALUES (2, 2, 'z');
        INSERT INTO "t" ("id", "a", "b") VALUES (4, 4, 'it''s');
        CREATE TRIGGER keep BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'no'); END;
        COMMIT;

        """)
    #expect(try rest() == [])
  }

  @Test func `what is declared is patched too: tables, indexes, views, triggers`() throws {
    try workshop.make(
      "a.db",
      """
      CREATE TABLE gone (a); INSERT INTO gone VALUES (1);
      CREATE TABLE t (id INTEGER PRIMARY KEY, a INT); CREATE INDEX i ON t (a);
      INSERT INTO t VALUES (1, 1), (2, 2);
      CREATE VIEW v AS SELECT a FROM t; CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END;
      CREATE TABLE same (id INTEGER PRIMARY KEY, a INT); CREATE INDEX j ON same (a);
      PRAGMA user_version = 3;
      """)
    try workshop.make(
      "b.db",
      """
      CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL, n REAL); CREATE INDEX i ON t (a);
      INSERT INTO t VALUES (1, 'x', 1.5), (3, 'y', -1e300);
      CREATE VIEW v AS SELECT a, n FROM t; CREATE TRIGGER h AFTER DELETE ON t BEGIN SELECT 1; END;
      CREATE TABLE new (k TEXT PRIMARY KEY) WITHOUT ROWID; INSERT INTO new VALUES ('ü'), ('');
      CREATE TABLE same (id INTEGER PRIMARY KEY, a INT); INSERT INTO same VALUES (1, NULL);
      PRAGMA user_version = 4;
      """)
    #expect(try rest() == [])
    #expect(
      try StillDatabase(opening: workshop.file("a.db")).texts("PRAGMA user_version") == [["4"]])
  }

  @Test func `values that only bytes can tell survive`() throws {
    let schema = "CREATE TABLE t (id INTEGER PRIMARY KEY, v)"
    try workshop.make("a.db", schema)
    try workshop.make(
      "b.db",
      schema
        + """
        ; INSERT INTO t VALUES (1, 'a' || char(0) || 'b'), (2, x''), (3, CAST(x'ff00' AS TEXT)),
          (4, 9e999), (5, -9e999), (6, 5e-324), (7, -9223372036854775808), (8, x'0001ff'),
          (9, 'two' || char(10) || '.quit'), (10, 1e15), (11, '''"`'), (12, NULL)
        """)
    #expect(try rest() == [])
  }

  /// Tables with what makes an order of statements hard: contested values, pointers that delete and
  /// pointers that forbid, rows without a key, triggers that forbid everything.
  private static let hardSchema = """
    CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, rank INT UNIQUE) STRICT;
    CREATE TABLE children (
      parent INT NOT NULL REFERENCES parents (id) ON DELETE CASCADE, place INT NOT NULL,
      v REAL, w TEXT, PRIMARY KEY (parent, place), UNIQUE (w, place)) STRICT, WITHOUT ROWID;
    CREATE TABLE keepers (
      code TEXT PRIMARY KEY, parent INT REFERENCES parents (id) ON DELETE RESTRICT, note) ;
    CREATE TABLE heap (a, b);
    CREATE UNIQUE INDEX only_some ON keepers (note) WHERE note > 5;
    CREATE TRIGGER no_update BEFORE UPDATE ON parents BEGIN SELECT RAISE(ABORT, 'no'); END;
    CREATE TRIGGER no_delete BEFORE DELETE ON keepers BEGIN SELECT RAISE(ABORT, 'no'); END;
    CREATE TRIGGER gate BEFORE INSERT ON children BEGIN SELECT RAISE(ABORT, 'no'); END;
    """

  private func fill(_ name: String, _ dice: inout Dice) throws {
    let connection = try Connection(path: workshop.file(name), mode: .create)
    try connection.execute("PRAGMA synchronous = OFF; BEGIN")
    try connection.execute(Self.hardSchema)
    try connection.execute("DROP TRIGGER gate")
    let words = ["'a'", "'b'", "'c'", "'d'", "'e'", "'f'", "'g'", "'h'"]
    for _ in 0..<12 {
      let (id, place) = (dice.below(8), dice.below(4))
      let rank = dice.below(3) == 0 ? "NULL" : "\(dice.below(9))"
      try connection.execute(
        """
        INSERT OR IGNORE INTO parents VALUES (\(id), \(words[dice.below(8)]), \(rank));
        INSERT OR IGNORE INTO children VALUES (\(id), \(place), \(dice.below(9)) / 2.0,
          \(words[dice.below(8)]));
        INSERT OR IGNORE INTO keepers VALUES (\(words[dice.below(8)]), \(id), \(dice.below(12)));
        INSERT INTO heap VALUES (\(dice.below(5)), x'0\(dice.below(9))');
        """)
    }
    try connection.execute("DELETE FROM heap WHERE rowid % 3 = \(dice.below(3))")
    try connection.execute("DELETE FROM children WHERE parent NOT IN (SELECT id FROM parents)")
    try connection.execute(
      "UPDATE keepers SET parent = NULL WHERE parent NOT IN (SELECT id FROM parents)")
    try connection.execute(
      "CREATE TRIGGER gate BEFORE INSERT ON children BEGIN SELECT RAISE(ABORT, 'no'); END; COMMIT")
    try connection.close()
  }

  @Test(arguments: 0..<20)
  func `a patch makes the first of a random pair equal to the second`(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    try fill("a.db", &dice)
    try fill("b.db", &dice)
    #expect(try rest() == [], "seed \(seed)")
    let check = workshop.shell("sqlite3 a.db 'PRAGMA integrity_check; PRAGMA foreign_key_check'")
    #expect(check.output == "ok\n", "seed \(seed)")
  }

  /// A database of this schema with a row in most tables, its gates and append-only triggers on.
  private func business(_ name: String, _ dice: inout Dice) throws {
    let draft = try DatabaseDraft(at: workshop.file(name))
    var rows: [Row] = []
    for table in Registry.tables where dice.below(4) > 0 {
      var row = table.example
      if table.hasRowID { row["id"] = .integer(Int64(dice.below(3) + 1)) }
      rows.append(row)
    }
    try StoreSink(draft.database).write(rows)
    try draft.publish(checking: [])
  }

  @Test(arguments: 0..<3)
  func `a patch passes the gates and append-only tables of gen's own databases`(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    try business("a.db", &dice)
    try business("b.db", &dice)
    let text = try patch()
    #expect(text.contains("DROP TRIGGER IF EXISTS \"tr_taxonomy_names_append_only_update\";"))
    #expect(try rest() == [], "seed \(seed)")
  }

  @Test func `rows that nothing names are refused, and can be left out`() throws {
    let schema = "CREATE TABLE t (rowid, _rowid_, oid)"
    try workshop.make("a.db", schema)
    try workshop.make("b.db", schema + "; INSERT INTO t VALUES (1, 2, 3)")
    #expect(throws: (any Error).self) { try patch() }
    var selection = Selection()
    selection.ignored = [ColumnPattern("t")]
    #expect(try Patch(workshop.pair(), selection) { _ in }.run())
  }
}
