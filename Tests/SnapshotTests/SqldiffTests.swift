import Snapshot
import SQLite
import Testing

/// Another program that compares SQLite databases counts the same.
@Suite struct SqldiffTests {
  private let workshop = Workshop()

  private func counts(of comparison: Comparison) -> [String] {
    comparison.tables.map {
      "\($0.name): \($0.changed) changes, \($0.added) inserts, \($0.removed) deletes, "
        + "\($0.identical) unchanged"
    }.sorted()
  }

  @Test(arguments: 0..<10)
  func `the counts are those of sqldiff`(seed: Int) throws {
    guard workshop.shell("command -v sqldiff").status == 0 else {
      Issue.record(
        Comment(
          rawValue: "sqldiff is missing: apt-get install sqlite3-tools; NOTHING WAS COMPARED"),
        severity: .warning)
      return
    }
    var dice = Dice(seed: UInt64(seed))
    for name in ["a.db", "b.db"] {
      var script = """
        CREATE TABLE t (id INTEGER PRIMARY KEY, a INT, b TEXT);
        CREATE TABLE w (k TEXT, n INT, v REAL, PRIMARY KEY (k, n)) WITHOUT ROWID;
        CREATE TABLE h (x);

        """
      for _ in 0..<60 {
        script += """
          INSERT OR IGNORE INTO t VALUES (\(dice.below(50)), \(dice.below(3)), 'x\(dice.below(2))');
          INSERT OR IGNORE INTO w VALUES ('k\(dice.below(5))', \(dice.below(9)), \(dice.below(2)) / 2.0);
          INSERT OR IGNORE INTO h (rowid, x) VALUES (\(dice.below(40)), \(dice.below(2)));

          """
      }
      try workshop.make(name, "BEGIN;" + script + "COMMIT")
    }
    let expected = workshop.shell("sqldiff --summary a.db b.db").output.split(separator: "\n")
      .map(String.init).sorted()
    #expect(expected.count == 3)
    #expect(try counts(of: Comparison(workshop.pair(), ComparisonOptions())) == expected)
  }
}
