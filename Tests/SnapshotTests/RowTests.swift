import Diagnostics
import Snapshot
import SQLite
import Testing

@Suite struct RowTests {
  private let workshop = Workshop()
  private static let table = "CREATE TABLE t (id INTEGER PRIMARY KEY, a INT, b TEXT, c REAL) STRICT"

  /// The changes of the table `t`, each in words.
  private func changes(_ comparison: Comparison) -> [String] {
    comparison.tables.flatMap(\.examples).map { change in
      let cells = change.cells.map {
        "\($0.column) \($0.before?.sql ?? "–")>\($0.after?.sql ?? "–")"
      }
      return "\(change.kind) \(change.keyText): \(cells.joined(separator: " "))"
    }
  }

  @Test func `rows are changed, added, removed or identical`() throws {
    let comparison = try workshop.compare(
      schema: Self.table,
      "INSERT INTO t VALUES (1, 1, 'x', 1.5), (2, 2, 'y', 2.5), (4, 4, 'z', NULL)",
      "INSERT INTO t VALUES (1, 1, 'x', 1.5), (2, 3, 'Y', 2.5), (3, 3, 'n', 0)")
    let delta = try #require(comparison.tables.first)
    #expect([delta.identical, delta.changed, delta.added, delta.removed] == [1, 1, 1, 1])
    #expect([delta.before, delta.after] == [3, 3])
    #expect(
      changes(comparison) == [
        "changed 2: a 2>3 b 'y'>'Y'", "added 3: a –>3 b –>'n' c –>0.0",
        "removed 4: a 4>– b 'z'>– c NULL>–",
      ])
    #expect(delta.columns.map(\.name) == ["a", "b"])
    #expect(delta.columns.map(\.largest) == [1, nil])
    #expect(delta.columns.map(\.largestShare) == [0.5, nil])
  }

  @Test func `two databases with the same rows are the same, however they lie`() throws {
    try workshop.make("a.db", Self.table + "; INSERT INTO t VALUES (1, 1, 'x', 1), (2, 2, 'y', 2)")
    try workshop.make(
      "b.db",
      "PRAGMA page_size = 512;" + Self.table
        + "; INSERT INTO t VALUES (2, 2, 'y', 2), (1, 1, 'x', 1); CREATE TABLE gone (a); DROP TABLE gone"
    )
    #expect(try Comparison(workshop.pair(), ComparisonOptions()).isSame)
  }

  @Test func `composite and text keys are matched by their bytes`() throws {
    let schema =
      "CREATE TABLE t (k TEXT, n INT, v INT, PRIMARY KEY (k, n)) STRICT, WITHOUT ROWID"
    let comparison = try workshop.compare(
      schema: schema,
      "INSERT INTO t VALUES ('B', 1, 1), ('a', 1, 1), ('a', 10, 1), ('a', 2, 1), ('é', 1, 1)",
      "INSERT INTO t VALUES ('B', 1, 1), ('a', 2, 2), ('a', 10, 1), ('e\u{301}', 1, 1)")
    #expect(
      changes(comparison) == [
        "removed a,1: v 1>–", "changed a,2: v 1>2", "added e\u{301},1: v –>1",
        "removed é,1: v 1>–",
      ])
  }

  @Test func `texts that only look alike, and kinds that only compare alike, differ`() throws {
    let comparison = try workshop.compare(
      schema: "CREATE TABLE t (id INTEGER PRIMARY KEY, v)",
      "INSERT INTO t VALUES (1, 'é'), (2, 1), (3, 'x'), (4, NULL), (5, 0.0), (6, x'00')",
      "INSERT INTO t VALUES (1, 'e\u{301}'), (2, 1.0), (3, x'78'), (4, ''), (5, -0.0), (6, x'00')")
    #expect(comparison.tables[0].examples.map(\.keyText) == ["1", "2", "3", "4"])
    #expect(
      changes(comparison).dropFirst() == [
        "changed 2: v 1>1.0", "changed 3: v 'x'>X'78'", "changed 4: v NULL>''",
      ])
  }

  @Test func `a table without a key is matched by the numbers of its rows`() throws {
    let comparison = try workshop.compare(
      schema: "CREATE TABLE t (a INT)", "INSERT INTO t VALUES (1), (1), (2)",
      "INSERT INTO t VALUES (1), (3), (2), (2)")
    #expect(comparison.tables[0].key == ["rowid"])
    #expect(changes(comparison) == ["changed 2: a 1>3", "added 4: a –>2"])
  }

  @Test func `repeated and absent keys are matched in order and told`() throws {
    var options = ComparisonOptions()
    options.keys = ["t": ["b"]]
    let comparison = try workshop.compare(
      schema: Self.table,
      "INSERT INTO t VALUES (1, 1, 'x', 0), (2, 2, 'x', 0), (3, 3, NULL, 0)",
      "INSERT INTO t VALUES (7, 1, 'x', 0), (8, 9, NULL, 0), (9, 5, NULL, 0)", options)
    let delta = comparison.tables[0]
    #expect(delta.repeatedKeys == 2)
    #expect(delta.absentKeys == 3)
    #expect([delta.changed, delta.added, delta.removed] == [2, 1, 1])
  }

  @Test func `the key can be chosen, and a column that is not there is refused`() throws {
    var options = ComparisonOptions()
    options.keys = ["t": ["b"]]
    options.selection.ignored = [ColumnPattern("t.id")]
    let rows = "INSERT INTO t VALUES (1, 1, 'x', 0), (2, 2, 'y', 0)"
    let same = try workshop.compare(
      schema: Self.table, rows, "INSERT INTO t VALUES (5, 2, 'y', 0), (6, 1, 'x', 0)", options)
    #expect(same.isSame)
    options.keys = ["t": ["bb"]]
    let refused = #expect(throws: Failure.self) { try Comparison(workshop.pair(), options) }
    #expect(refused?.sentence == "--key names 'bb', which is no column of t in both")
    #expect(refused?.advice == "did you mean 'b'?")
  }

  @Test func `what is within tolerance is the same, and still counted`() throws {
    var options = ComparisonOptions()
    options.tolerances = [
      .init(ColumnPattern("*.a"), Tolerance(absolute: 1)),
      .init(ColumnPattern("t.c"), Tolerance(relative: 0.01)),
    ]
    let comparison = try workshop.compare(
      schema: Self.table,
      "INSERT INTO t VALUES (1, 10, 'x', 100), (2, 10, 'x', 100), (3, NULL, 'x', 0)",
      "INSERT INTO t VALUES (1, 11, 'x', 101), (2, 12, 'x', 100), (3, 0, 'x', 0.001)", options)
    #expect(changes(comparison) == ["changed 2: a 10>12", "changed 3: a NULL>0 c 0.0>0.001"])
    let columns = comparison.tables[0].columns
    #expect(columns.map(\.name) == ["a", "c"])
    #expect(columns.map(\.changes) == [2, 1])
    #expect(columns.map(\.tolerated) == [1, 1])
    #expect(columns.map(\.largest) == [2, 1])
  }

  @Test func `differences of the largest numbers are exact`() throws {
    let comparison = try workshop.compare(
      schema: Self.table,
      "INSERT INTO t VALUES (1, 9223372036854775806, 'x', 0), (2, -9223372036854775808, 'x', 0)",
      "INSERT INTO t VALUES (1, 9223372036854775807, 'x', 0), (2, 9223372036854775807, 'x', 0)")
    #expect(comparison.tables[0].changed == 2)
    #expect(comparison.tables[0].columns[0].largest == 0x1p64)
  }

  @Test func `conditions choose rows, and one that is no SQL is refused in words`() throws {
    var options = ComparisonOptions()
    options.conditions = ["t": "a > 1 OR b = 'z'"]
    let comparison = try workshop.compare(
      schema: Self.table, "INSERT INTO t VALUES (1, 1, 'x', 0), (2, 2, 'y', 0)",
      "INSERT INTO t VALUES (1, 0, 'x', 0), (2, 3, 'y', 0)", options)
    #expect(changes(comparison) == ["changed 2: a 2>3"])
    options.conditions = ["t": "a >"]
    let refused = #expect(throws: Failure.self) { try Comparison(workshop.pair(), options) }
    #expect(refused?.sentence.hasPrefix("the condition on t is no SQL that holds there") == true)
    options.conditions = ["u": "1"]
    let stray = #expect(throws: Failure.self) { try Comparison(workshop.pair(), options) }
    #expect(stray?.sentence == "'u' means no table or column of the two databases")
  }

  @Test func `the first difference is enough when nobody asks for more`() throws {
    var options = ComparisonOptions()
    options.stopsAtFirst = true
    let numbers =
      "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
    try workshop.make("a.db", Self.table + "; \(numbers) INSERT INTO t SELECT i, i, 'x', 0 FROM n")
    try workshop.make("b.db", Self.table + "; \(numbers) INSERT INTO t SELECT i, 7, 'x', 0 FROM n")
    var walked = 0
    let comparison = try Comparison(workshop.pair(), options) { walked += $0 }
    #expect(!comparison.isSame)
    #expect(comparison.tables[0].changed == 1)
    #expect(walked == 0)
  }

  @Test func `no table is sorted that lies in the order of its key`() throws {
    let path = try workshop.make(
      "a.db",
      Self.table + "; CREATE TABLE w (k TEXT, d TEXT, v, PRIMARY KEY (k, d)) WITHOUT ROWID")
    for query in [
      "SELECT id, a FROM t ORDER BY \"id\" COLLATE BINARY",
      "SELECT k, d, v FROM w ORDER BY \"k\" COLLATE BINARY, \"d\" COLLATE BINARY",
    ] {
      let plan = try StillDatabase(opening: path).texts("EXPLAIN QUERY PLAN \(query)")
      #expect(plan.compactMap { $0[3] }.allSatisfy { !$0.contains("TEMP B-TREE") }, "\(plan)")
    }
  }

  @Test func `a writer is not disturbed by a log, and readers see one moment`() throws {
    try workshop.make("a.db", Self.table + "; PRAGMA journal_mode = WAL")
    let still = try StillDatabase(opening: workshop.file("a.db"))
    let writer = try Connection(path: workshop.file("a.db"), mode: .readWrite)
    try writer.execute("INSERT INTO t VALUES (1, 1, 'x', 0)")
    #expect(try still.texts("SELECT count(*) FROM t") == [["0"]])
  }
}
