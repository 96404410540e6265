import Diagnostics
import Files
import JSON
import Testing

/// What a command line cannot mean is refused with a sentence, and never passed over silently.
@Suite struct MannersTests {
  private let trial = Trial()

  @Test func `--version answers programs in JSON`() throws {
    #expect(trial.run("--version").output == "gen 0.1.0\n")
    let answer = try JSONReader.read(trial.run("--version --json").output)
    #expect(answer["program"] == "gen")
    #expect(answer["version"] == "0.1.0")
    #expect(answer["schema_version"]?.integer ?? 0 > 0)
  }

  @Test(arguments: [
    ("export brands --json", "use --format jsonl, or name a file with --out"),
    ("completions bash --json", "gen manual --json"),
    ("list brands --format csv --json", "--json and --format csv ask for two formats"),
    ("registry brands --format sql --json", "--json and --format sql ask for two formats"),
    ("schema profile --format markdown --json", "ask for two formats"),
    ("fidelity --format markdown --json", "ask for two formats"),
    ("list profiles --where name=x --limit 1", "--where, --limit cannot be used"),
    ("list workflows --order name", "leave it out, or list a table"),
    ("list examples --format csv", "examples are listed whole"),
    ("list brands --profiles profiles", "--profiles cannot be used: brands is a table"),
    ("explain", "needs a command: performance"),
  ])
  func `what cannot apply is refused with what to do`(line: String, words: String) {
    trial.run("init-db")
    let outcome = trial.run(line)
    #expect(outcome.status == .invalidInput, "\(line)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output == "")
  }

  @Test func `--json beside a file answers with the file, and beside its own format is fine`()
    throws
  {
    trial.run("init-db")
    let answer = try trial.json("export brands --out \(trial.folder)/brands.csv")
    #expect(answer["rows"]?.integer ?? 0 > 10)
    #expect(trial.run("registry brands --format json --json").status == .done)
  }

  @Test(arguments: [
    "status", "init-db", "verify", "migrate", "run-workflow complete", "list brands",
  ])
  func `a folder is no database, whatever is done with it`(line: String) throws {
    for name in [trial.folder, trial.folder + "/"] {
      let outcome = trial.run("\(line) --db \(name)")
      #expect(outcome.status == .invalidInput, "\(line): \(outcome.errors)")
      #expect(outcome.errors.contains("is a folder, and no database"), "\(outcome.errors)")
    }
    #expect(try FileSystem.names(in: trial.folder) == [])
  }

  @Test(arguments: [
    ("create-advertiser --name '   '", "name of advertisers says nothing: it is made of blanks"),
    ("create-advertiser --name 'a\nb'", "is one line of text; character 2 is the control U+A"),
    ("create-advertiser --name 'a\u{2028}b'", "character 2 is the control U+2028"),
    ("create brands --name '\u{A0} ' --internal-code NBSP", "it is made of blanks"),
    ("set brands 1 name='a\tb'", "character 2 is the control U+9"),
  ])
  func `a name is one line that says something`(line: String, words: String) throws {
    trial.run("init-db")
    let before = try trial.bytes
    let outcome = trial.run(line)
    #expect(outcome.status == .invalidInput)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try trial.bytes == before)
    #expect(trial.run("create-advertiser --name 'Ångström & Søn'").status == .done)
  }

  @Test func `names in a file are held to the same rule, each at its place`() throws {
    let path = try trial.write(
      """
      advertiser: { name: "  ", brand: "a\\nb" }
      campaign:
        name: |
          Two
          lines
      """, to: "plan.yml")
    let outcome = trial.run("validate \(path)")
    #expect(outcome.status == .invalidInput)
    for words in [
      "\(path):1:21: error[illegal-value]: advertiser.name says nothing: it is made of blanks",
      "\(path):1:34: error[illegal-value]: brand is one line of text; character 2 is the control U+A",
      "\(path):3:9: error[illegal-value]: campaign.name is one line of text; character 4 is",
    ] {
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test func `an as-of that has no date is refused where it comes from`() throws {
    trial.run("init-db")
    let before = try trial.bytes
    let path = try trial.write(
      "campaign: { name: X, budget: 100, flight: { start_date: 9999-12-20, end_date: 9999-12-31 } }",
      to: "plan.yml")
    let create = "create-profile --name plan --profiles \(trial.folder)"
    let late = trial.run(create)
    #expect(late.status == .invalidInput)
    #expect(
      late.errors.hasPrefix(
        "\(path):1:79: error[flight-dates]: as-of, 72 hours after the last flight ends on 9999-12-31, "
          + "leaves the years 0001 to 9999; end the flights earlier, or give as_of"),
      "\(late.errors)")
    let early = trial.run(
      create + " --set campaign.flight.start_date=0001-01-02 "
        + "--set campaign.flight.end_date=0001-01-09")
    #expect(early.status == .invalidInput)
    #expect(
      early.errors.contains("--set:1:28: error[flight-dates]: start, 24 days before"),
      "\(early.errors)")
    let flag = trial.run("advance --to 10000-01-01T00:00:00Z")
    #expect(flag.status == .invalidInput)
    #expect(flag.errors.contains("--to '10000-01-01T00:00:00Z'"))
    #expect(try trial.bytes == before)
  }
}
