import Diagnostics
import Files
import SQLite
import Testing

/// Every format and manner of `gen diff`, with the expected output beside it.
@Suite struct DiffFormatTests {
  private let files: DiffTrial

  init() throws { files = try DiffTrial() }

  @Test func `text tells counts, columns and the first changes`() {
    let outcome = files.diff("a.db b.db")
    #expect(outcome.status == .violations)
    #expect(
      outcome.output == """
        A: a.db
        B: b.db

        rows
        table  A  B  changed  added  removed  identical
        t      3  3        1      1        1          1

        columns of t
        column        changes  tolerated  largest delta  largest share
        spend_micros        1          0             10          5.0 %

        changes of t
          changed 2: spend_micros 200 → 210
          removed 3: name c, spend_micros 300
          added 4: name d|e, spend_micros 400

        different: 1 of 2 tables; 1 rows changed, 1 added, 1 removed; 0 differences of schema

        """)
  }

  @Test func `the summary has a line for every table`() {
    #expect(
      files.diff("a.db b.db --summary").output == """
        A: a.db
        B: b.db

        rows
        table  A  B  changed  added  removed  identical
        t      3  3        1      1        1          1
        u      0  0        0      0        0          0

        different: 1 of 2 tables; 1 rows changed, 1 added, 1 removed; 0 differences of schema

        """)
  }

  @Test func `statistics show columns and no row, a limit shows as many as it says`() {
    let stat = files.diff("a.db b.db --stat").output
    #expect(stat.contains("spend_micros        1          0             10          5.0 %\n"))
    #expect(!stat.contains("changed 2"))
    let limited = files.diff("a.db b.db --limit 1").output
    #expect(limited.contains("  changed 2: spend_micros 200 → 210\n  … 2 more\n"))
    #expect(!limited.contains("removed 3"))
  }

  @Test func `quiet says nothing but the exit code`() {
    for (line, status) in [("a.db b.db", Diagnostics.ExitStatus.violations), ("a.db a.db", .done)] {
      for format in ["text", "json", "jsonl", "markdown", "sql"] {
        let outcome = files.diff("\(line) --quiet --format \(format)")
        #expect(outcome.status == status)
        #expect(outcome.output == "" && outcome.errors == "", "\(format)")
      }
    }
  }

  @Test func `json is one document`() {
    let outcome = files.diff("a.db b.db --format json --only t.spend_micros --limit 1")
    #expect(outcome.status == .violations)
    #expect(
      outcome.output == """
        {
          "a": "a.db",
          "b": "b.db",
          "same": false,
          "provenance": [],
          "schema": [],
          "tables": [
            {
              "table": "t",
              "a_rows": 3,
              "b_rows": 3,
              "identical": 1,
              "changed": 1,
              "added": 1,
              "removed": 1,
              "key": [
                "id"
              ],
              "repeated_keys": 0,
              "absent_keys": 0,
              "columns": [
                {
                  "name": "spend_micros",
                  "changes": 1,
                  "tolerated": 0,
                  "largest_delta": 10.0,
                  "largest_share": 0.05
                }
              ],
              "changes": [
                {
                  "table": "t",
                  "change": "changed",
                  "key": {
                    "id": 2
                  },
                  "columns": {
                    "spend_micros": [
                      200,
                      210
                    ]
                  }
                }
              ]
            }
          ]
        }

        """)
    #expect(files.diff("a.db b.db --json --only t.spend_micros --limit 1").output == outcome.output)
  }

  @Test func `jsonl is one change a line, all of them, provenance and schema first`() throws {
    #expect(
      files.diff("a.db b.db --format jsonl").output == """
        {"kind":"row","table":"t","change":"changed","key":{"id":2},"columns":{"spend_micros":[200,210]}}
        {"kind":"row","table":"t","change":"removed","key":{"id":3},"columns":{"name":"c","spend_micros":300}}
        {"kind":"row","table":"t","change":"added","key":{"id":4},"columns":{"name":"d|e","spend_micros":400}}
        {"kind":"table","table":"t","a_rows":3,"b_rows":3,"identical":1,"changed":1,"added":1,"removed":1}

        """)
    try files.make("c.db", "PRAGMA user_version = 7; CREATE VIEW v AS SELECT 1")
    #expect(
      files.diff("a.db c.db --format jsonl --ignore t").output == """
        {"kind":"provenance","name":"schema","a":"0","b":"7"}
        {"kind":"schema","object":"view","name":"v","a":null,"b":"CREATE VIEW v AS SELECT 1"}

        """)
    let limited = files.diff("a.db b.db --format jsonl --limit 1").output.split(separator: "\n")
    #expect(limited.count == 2)
  }

  @Test func `markdown is for a review, and no cell breaks its table`() {
    #expect(
      files.diff("a.db b.db --format markdown").output
        == """
        **A:** `a.db`  \u{20}
        **B:** `b.db`

        ### rows

        | table | A | B | changed | added | removed | identical |
        |---|---:|---:|---:|---:|---:|---:|
        | t | 3 | 3 | 1 | 1 | 1 | 1 |

        ### columns of t

        | column | changes | tolerated | largest delta | largest share |
        |---|---:|---:|---:|---:|
        | spend\\_micros | 1 | 0 | 10 | 5.0 % |

        ### changes of t

        - changed 2: spend\\_micros 200 → 210
        - removed 3: name c, spend\\_micros 300
        - added 4: name d\\|e, spend\\_micros 400

        **different: 1 of 2 tables; 1 rows changed, 1 added, 1 removed; 0 differences of schema**

        """.split(separator: "  \u{20}\n").joined(separator: "  \n"))
  }

  @Test func `sql is a patch that turns A into B`() throws {
    let outcome = files.diff("a.db b.db --format sql")
    #expect(outcome.status == .violations)
    #expect(
      outcome.output == """
        -- Turns the first database into the second; run it with: sqlite3 -bail FIRST < SCRIPT
        PRAGMA foreign_keys = OFF;
        BEGIN IMMEDIATE;
        PRAGMA defer_foreign_keys = ON;
        DELETE FROM "t" WHERE "id" = 3;
        UPDATE "t" SET "spend_micros" = 210 WHERE "id" = 2;
        INSERT INTO "t" ("id", "name", "spend_micros") VALUES (4, 'd|e', 400);
        COMMIT;

        """)
    try Connection(path: "\(files.trial.folder)/a.db", mode: .readWrite).execute(outcome.output)
    #expect(files.diff("a.db b.db").status == .done)
  }

  @Test func `distributions are compared column by column`() throws {
    let outcome = files.diff("a.db b.db --distribution --only t.spend_micros")
    #expect(
      outcome.output == """
        A: a.db
        B: b.db

        distribution of t
        column        rows  null %  distinct           mean  p10     median        p90       PSI
        spend_micros     3       0         3  200 → 236.667  100  200 → 210  200 → 210  10.812 !

        1 of 1 columns are distributed differently (PSI above 0.25); 0 differences of schema

        """)
    #expect(outcome.status == .violations)
  }
}
