import Diagnostics
import Files
import SQLite
import Testing

@Suite struct CommandTests {
  private let trial = Trial()

  @Test func `init-db makes a database once, and says so the second time`() {
    let first = trial.run("init-db")
    #expect(first.status == .done)
    #expect(first.errors.hasPrefix("made "))
    let second = trial.run("init-db --json")
    #expect(second.status == .done)
    #expect(second.errors.contains("is there already, with schema"))
    #expect(second.output.contains("\"made\": false"))
  }

  @Test func `init-db never touches another's file`() throws {
    try Connection(path: trial.database, mode: .create).execute("CREATE TABLE mine (a)")
    let before = try FileReader.bytes(of: trial.database, limit: 1 << 20)
    let outcome = trial.run("init-db")
    #expect(outcome.status == .invalidInput)
    #expect(outcome.errors.contains("not one of gen's; it was left untouched"))
    #expect(try FileReader.bytes(of: trial.database, limit: 1 << 20) == before)
  }

  @Test func `the database is the flag's, else GEN_DB's, else ADS_DB_URL's`() {
    let other = "\(trial.folder)/other.db"
    #expect(trial.run("init-db --db \(other) --quiet").output == "\(other)\n")
    let url = trial.run("status", environment: ["ADS_DB_URL": "sqlite:///\(other)"])
    #expect(url.output.hasPrefix("\(other): "))
    let wrong = trial.run("status", environment: ["ADS_DB_URL": "postgres://x"])
    #expect(wrong.status == .invalidInput)
    #expect(trial.run("status").status == .notFound)
  }

  @Test func `an advertiser keeps what is given and takes the rest from the seed`() {
    trial.run("init-db")
    let given = trial.run(
      "create-advertiser --name 'Harbor Foods' --industry consumer-goods --market uk --json")
    #expect(given.status == .done, "\(given.errors)")
    let row = trial.run("show advertisers 'Harbor Foods' --json").output
    #expect(row.contains("\"industry\": \"CONSUMER_GOODS\""))
    #expect(row.contains("\"contact_email\": \"ads@harbor-foods.example\""))
    let other = Trial()
    other.run("init-db")
    #expect(trial.run("create-advertiser --auto --seed 7").status == .done)
    #expect(other.run("create-advertiser --auto --seed 7").status == .done)
    func name(_ line: String) -> Substring? {
      line.split(separator: "\n").first { $0.contains("\"name\"") }
    }
    #expect(
      name(trial.run("show advertisers 2 --json").output)
        == name(other.run("show advertisers 1 --json").output))
  }

  @Test func `set changes a row by the rules, records it, and leaves one file`() throws {
    trial.run("init-db")
    trial.run("create-advertiser --name 'Harbor Foods'")
    let changed = trial.run("set advertisers 1 status=inactive agency_name=")
    #expect(changed.status == .done, "\(changed.errors)")
    #expect(changed.output.contains("status: ACTIVE → INACTIVE"))
    #expect(
      trial.run("list user_changes --format csv").output.contains(
        "advertisers,1,status,ACTIVE,INACTIVE"))
    let wrong = trial.run("set advertisers 1 status=INACTVE nme=x uid=1")
    #expect(wrong.status == .invalidInput)
    #expect(wrong.errors.contains("did you mean 'INACTIVE'?"))
    #expect(wrong.errors.contains("did you mean 'name'?"))
    #expect(wrong.errors.contains("uid of advertisers is set by gen itself"))
    #expect(try FileSystem.names(in: trial.folder) == ["ads.db"])
  }

  @Test func `create tells all that is missing, and delete what still needs a row`() {
    trial.run("init-db")
    let missing = trial.run("create flights")
    #expect(missing.status == .invalidInput)
    for flag in ["--line-item", "--start-date", "--end-date"] {
      #expect(missing.errors.contains(flag))
    }
    #expect(trial.run("create brands --name Paws --internal-code PAWS").status == .done)
    #expect(trial.run("create brands --name Paws2 --internal-code paws").status == .invalidInput)
    trial.run("create-advertiser --name 'Harbor Foods'")
    #expect(trial.run("delete advertisers 'Harbor Foods'").status == .done)
    #expect(trial.run("delete advertisers 1").status == .notFound)
  }

  @Test func `digests change with every value and not with the file`() throws {
    trial.run("init-db")
    trial.run("create-advertiser --name 'Harbor Foods'")
    let before = trial.run("digest advertisers").output
    try Connection(path: trial.database, mode: .readWrite).execute("VACUUM")
    #expect(trial.run("digest advertisers").output == before)
    trial.run("set advertisers 1 name=Harbour")
    #expect(trial.run("digest advertisers").output != before)
  }

  @Test(arguments: [
    ("frobnicate", 2, "unknown command 'frobnicate'"),
    ("lst", 2, "did you mean 'list'?"),
    ("status --jsn", 2, "did you mean '--json'?"),
    ("list campagns", 2, "did you mean 'campaigns'?"),
    ("list markets --where nope=1", 2, "markets has no column 'nope'"),
    ("list markets --order nope", 2, "markets has no column 'nope'"),
    ("show markets Atlantis", 4, "there is no row 'Atlantis' in markets"),
    ("registry advertizers", 4, "did you mean 'advertisers'?"),
    ("create-advertiser", 2, "needs --auto or --name"),
    ("create-advertiser --auto --seed -1", 2, "--seed"),
    ("create-advertiser --auto --market Atlantis", 4, "Atlantis"),
    ("digest nope", 2, "nope"),
    ("completions tcsh", 2, "tcsh"),
  ])
  func `a mistake gets a sentence and its exit code`(line: String, code: Int32, words: String) {
    trial.run("init-db")
    let outcome = trial.run(line)
    #expect(outcome.status.rawValue == code, "\(line): \(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(line): \(outcome.errors)")
    #expect(outcome.output == "")
  }

  @Test(arguments: ["", "--help", "help list", "list -h", "create flights --help"])
  func `help is given whichever way it is asked for`(line: String) {
    let outcome = trial.run(line)
    #expect(outcome.status == .done)
    #expect(outcome.output.hasPrefix("Usage: gen"))
    #expect(outcome.errors == "")
  }

  @Test func `the help of gen fits a screen`() {
    let lines = trial.run("--help").output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropLast().count <= 50)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `a fingerprint names its streams and stays the same`() {
    let first = trial.run("fingerprint --json").output
    #expect(first == trial.run("fingerprint --json").output)
    #expect(first.contains("\"advertiser\": 1"))
  }

  @Test func `validate shows every finding at its place and makes nothing`() throws {
    let path = "\(trial.folder)/bad.yml"
    let text = "campaign:\n  name: X\n  objectve: AWARENESS\n  market: Atlantis\n"
    try AtomicFile.write(Array(text.utf8).span, to: path, replacing: false)
    let outcome = trial.run("validate \(path)")
    #expect(outcome.status == .invalidInput)
    #expect(
      outcome.errors.contains(
        """
        \(path):3:3: error[unknown-key]: unknown key 'objectve' in campaign; did you mean 'objective'?
              objectve: AWARENESS
              ^
        """))
    #expect(outcome.output == "\(path): 2 errors\n")
    #expect(trial.run("validate \(path)x").status == .notFound)
    #expect(
      trial.run("validate \(Repository.root)/profiles/mobile_consideration.yml").status == .done)
    #expect(try FileSystem.names(in: trial.folder) == ["bad.yml"])
  }

  @Test func `profiles, examples and workflows are listed`() {
    let folders = "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"
    #expect(trial.run("list profiles \(folders)").output.contains("high_cpm_tv_awareness"))
    #expect(trial.run("list examples \(folders)").output.contains("luxury_auto_awareness"))
    #expect(trial.run("list workflows \(folders)").output.contains("complete"))
    let missing = trial.run("list profiles --profiles \(trial.folder)/none")
    #expect(missing.status == .notFound)
    #expect(missing.errors.contains("there is no folder of profiles"))
  }

  @Test func `a database is never exported over, nor a column shown twice`() throws {
    trial.run("init-db")
    let outcome = trial.run("export brands --out \(trial.folder)/./ads.db --force")
    #expect(outcome.status == .invalidInput)
    #expect(outcome.errors.contains("names the database itself"))
    #expect(trial.run("status").status == .done)
    let twice = trial.run("list brands --columns id,id --json")
    #expect(twice.status == .invalidInput)
    #expect(twice.errors.contains("names id twice"))
  }

  @Test func `a change that breaks what belongs together is refused and undone`() {
    trial.run("init-db")
    trial.run(
      "create-profile --name mobile_consideration --profiles \(Repository.root)/profiles "
        + "--templates \(Repository.root)/templates")
    for change in ["campaigns 1 target_cpm=0.01", "campaigns 1 end_date=2099-01-01"] {
      let outcome = trial.run("set \(change)")
      #expect(outcome.status == .invalidInput, "\(change)")
      #expect(outcome.errors.contains("this would no longer hold: "), "\(outcome.errors)")
    }
    #expect(trial.run("set campaigns 1 name=Renamed").status == .done)
    #expect(trial.run("verify").status == .done, "\(trial.run("verify").output)")
  }

  @Test func `a word that is no text is refused, and control characters reach no terminal`() {
    trial.run("init-db")
    let broken = trial.run("create-advertiser --name bad\u{FFFD}name")
    #expect(broken.status == .invalidInput)
    #expect(broken.errors.contains("word 3 of the command line is not UTF-8 text"))
    let strange = trial.run("create-advertiser --name 'a\u{1B}[31mb'")
    #expect(!strange.errors.contains("\u{1B}"))
  }
}
