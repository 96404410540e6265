import Diagnostics
import Files
import SQLite
import Testing

/// What `gen diff` compares and how strictly; what it refuses.
@Suite struct DiffTests {
  private let files: DiffTrial

  init() throws { files = try DiffTrial() }

  @Test func `the same says so and ends with 0, and a judge without a verdict with 2`() {
    let same = files.diff("a.db a.db")
    #expect(same.status == .done)
    #expect(same.output == "A: a.db\nB: a.db\n\nthe same: 2 tables, 3 rows\n")
    #expect(files.diff("a.db none.db").status == .invalidInput)
    #expect(
      files.diff("a.db none.db").errors
        == "error: there is no database at none.db; check the path\n")
  }

  @Test(
    arguments: [
      ("--tolerance t.spend_micros=10 --ignore t.name", 1, "tolerated"),
      ("--tolerance '*.spend_*=5%' --where 't=id < 3'", 0, "1 values within tolerance"),
      ("--tolerance '*.spend_*=4.9%' --where 't=id < 3'", 1, "changed 2"),
      ("--abs 10 --where 't=id < 3'", 0, "within tolerance"),
      ("--abs 9 --where 't=id < 3'", 1, "changed 2"),
      ("--rel 0.05 --where 't=id < 3'", 0, "within tolerance"),
      ("--rel 5% --where 't=id < 3'", 0, "within tolerance"),
      ("--rel 4% --where 't=id < 3'", 1, "changed 2"),
      ("--only u", 0, "the same: 1 tables, 0 rows"),
      ("--only t.name", 1, "added 4: name d|e"),
      ("--ignore t", 0, "the same: 1 tables, 0 rows"),
      ("--ignore '*.spend_micros' --where 't=id < 3'", 0, "the same"),
      ("--key t=name", 1, "changed b: spend_micros 200 → 210"),
      ("--schema", 0, "the same: 0 tables, 0 rows"),
    ] as [(String, Int32, String)])
  func `options choose what is compared and how strictly`(
    options: String, code: Int32, words: String
  ) {
    let outcome = files.diff("a.db b.db \(options)")
    #expect(outcome.status.rawValue == code, "\(options): \(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains(words), "\(options): \(outcome.output)")
  }

  @Test(
    arguments: [
      ("--tolerance t.spend_micros=much", "is no tolerance"), ("--abs -1", "is no tolerance"),
      ("--only tt", "'tt' means no table or column of the two databases"),
      ("--ignore t.nam", "'t.nam' means no table or column"),
      ("--where 't=id <'", "the condition on t is no SQL that holds there"),
      ("--key t=nam", "did you mean 'name'?"), ("--format xml", "--format"),
      ("--summary --stat", "exclude each other"),
      ("--format sql --abs 1", "a patch turns whole tables"),
      ("--schema --abs 1", "--schema compares no single values"),
      ("--distribution --key t=id", "goes without '--key'"),
      ("--format sql --only x", "'x' means no table"),
      ("--format sql --only t.name", "a patch turns whole tables"),
      ("--format sql --schema", "a patch turns whole tables"),
      ("--trust-manifest", "has no manifest that could be trusted"), ("--limit -1", "--limit"),
    ])
  func `a mistake gets a sentence and 2`(options: String, words: String) {
    let outcome = files.diff("a.db b.db \(options)")
    #expect(outcome.status == .invalidInput, "\(options): \(outcome.output)")
    #expect(outcome.errors.contains(words), "\(options): \(outcome.errors)")
  }

  @Test func `the schema's differences are told by object`() throws {
    try files.make("c.db", "", schema: "CREATE TABLE t (id INTEGER PRIMARY KEY, name INT) STRICT")
    let outcome = files.diff("a.db c.db --schema")
    #expect(outcome.status == .violations)
    #expect(
      outcome.output == """
        A: a.db
        B: c.db

        schema
          column t.name: TEXT → INT
          column t.spend_micros is removed: INT
          table u is removed: 2 columns

        different: 0 of 0 tables; 0 rows changed, 0 added, 0 removed; 3 differences of schema

        """)
  }

  @Test func `another seed is told first, then what follows from it`() {
    for (name, seed) in [("one.db", 1), ("two.db", 2)] {
      files.trial.run("init-db --db \(files.trial.folder)/\(name)")
      files.trial.run("create-advertiser --auto --seed \(seed) --db \(files.trial.folder)/\(name)")
    }
    let outcome = files.diff("one.db two.db --summary --only advertisers")
    #expect(outcome.status == .violations)
    let whole = files.diff("one.db two.db --only advertisers --limit 0").output
    #expect(
      whole.hasPrefix("A: one.db\nB: two.db\n\nprovenance\nwhat        A  B\nrun 1 seed  1  2\n"),
      "\(whole)")
    let trusted = files.diff("one.db two.db --trust-manifest")
    #expect(trusted.status == .violations)
    #expect(trusted.output.contains("run 1 seed  1  2"))
    #expect(trusted.output.contains("\nadvertisers "))
    #expect(
      files.diff("one.db one.db --trust-manifest").output.contains(
        "the same, as the manifests count"))
  }

  @Test func `a snapshot is compared with its database by name`() {
    files.trial.run("init-db")
    files.trial.run("snapshot create before")
    #expect(files.trial.run("diff before").status == .done)
    files.trial.run("set brands 1 name=Paws")
    let outcome = files.trial.run("diff before")
    #expect(outcome.status == .violations)
    #expect(outcome.output.contains("changed 1: name "))
    #expect(outcome.output.contains("→ Paws"))
  }

  @Test func `a golden manifest is recorded, compared and recorded anew`() throws {
    files.trial.run("init-db")
    let accepted = files.diff("--accept golden.json")
    #expect(accepted.status == .done, "\(accepted.errors)")
    #expect(files.diff("golden.json").status == .done)
    files.trial.run("set brands 2 name=Paws")
    let outcome = files.diff("golden.json")
    #expect(outcome.status == .violations)
    #expect(
      outcome.output.contains(
        "brands: the first different row is 2 (2), the first different column is name"),
      "\(outcome.output)")
    #expect(files.diff("golden.json --ignore user_changes --ignore brands").status == .done)
    #expect(files.diff("golden.json --json").output.contains("\"first_row\": 2"))
    #expect(files.diff("--accept golden.json").status == .done)
    #expect(files.diff("golden.json").status == .done)
    let refused = files.diff("--accept a.db")
    #expect(refused.status == .invalidInput)
    #expect(refused.errors.contains("is no golden manifest; it was left untouched"))
    #expect(files.diff("golden.json --format sql").status == .invalidInput)
    #expect(
      files.diff("golden.json --stat").errors.contains("a golden manifest holds digests alone"))
    #expect(
      files.diff("golden.json --only nope").errors.contains("'nope' means no table or column"))
  }
}
