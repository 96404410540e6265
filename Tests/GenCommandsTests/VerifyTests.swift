import Diagnostics
import Files
import JSON
import SQLite
import Testing

/// `gen verify` over everything that commands can make and change.
@Suite struct VerifyTests {
  private static let folders =
    "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"

  private func made(_ lines: [String]) -> Trial {
    let trial = Trial()
    for line in lines {
      let outcome = trial.run(line)
      #expect(outcome.status == .done, "\(line): \(outcome.errors)")
    }
    return trial
  }

  private static let profile =
    "create-profile --name mobile_consideration --set performance.hours=60 \(folders)"

  @Test(
    arguments: [
      ["init-db"],
      ["init-db", profile],
      [
        "init-db", "set titles 1 genre=DRAMA", "create brands --name Paws --internal-code PAWS",
        profile,
      ],
      ["init-db", profile, "set campaigns 1 name=Renamed", "create-advertiser --auto --seed 7"],
      [
        "init-db", "create-advertiser --name Harbor", "set advertisers 1 status=INACTIVE",
        "create-campaign --advertiser-id 1 --auto --no-generate-performance",
        "generate-performance --campaign-id 1",
      ],
      [
        "init-db", "\(profile) --set as_of=2025-08-19T00:00:00Z",
        "advance --to 2025-08-20T00:00:00Z",
        "set line_items 1 pacing=asap", "advance --to 2025-08-21T06:00:00Z",
        "generate-performance --campaign-id 1 --replace", "set line_items 1 pacing=even",
        "create-advertiser --auto --seed 3", "advance --to 2025-08-22T00:00:00Z",
      ],
      [
        "init-db", profile, "create-advertiser --name Gone", "delete advertisers Gone",
        "create frequency_caps --line-item 1 --max-impressions 3 --unit DAY --scope USER",
        "delete frequency_caps 2", profile,
      ],
    ] as [[String]])
  func `whatever commands made keeps every promise, and is made again`(lines: [String]) {
    let trial = made(lines)
    let outcome = trial.run("verify --regenerate")
    #expect(outcome.status == .done, "\(lines): \(violations(outcome.output)) \(outcome.errors)")
    #expect(outcome.output.contains("promises hold"))
  }

  @Test
  func `a world is made again without its template, whole, in shards, and after time went on`()
    throws
  {
    let trial = Trial()
    let template = "\(trial.folder)/small.yml"
    let text = """
      description: A small world
      seed: 11
      start_date: 2026-03-23
      days: 9
      advertisers: { count: 2, industries: { automotive: 1, travel: 2 } }
      campaigns_per_advertiser: { distribution: zipf, exponent: 1, max: 2 }
      profiles: { mobile_consideration: 1, high_cpm_tv_awareness: 1 }
      budget: { distribution: lognormal, median: 20000, sigma: 0.8 }
      budget_changes: { rate: 1, median_change: 0.3 }
      incidents: { rate: 4 }
      flight_days: { distribution: fixed, value: 7 }
      line_items_per_campaign: { 1: 1, 2: 1 }
      creatives_per_line_item: { 1: 1, 2: 1 }
      markets: { US: 1, GB: 1 }
      """
    try AtomicFile.write(Array(text.utf8).span, to: template, replacing: false)
    let (one, two) = ("\(trial.folder)/1.db", "\(trial.folder)/2.db")
    let world = "create-world --template \(template) \(Self.folders)"
    for line in [
      "\(world) --as-of 2026-03-29T00:00:00Z", "\(world) --shard 1/2 --db \(one)",
      "\(world) --shard 2/2 --db \(two)", "merge \(trial.folder)/whole.db \(one) \(two)",
      "\(world) --tables campaign_performance --db \(trial.folder)/some.db",
    ] {
      let outcome = trial.run(line)
      #expect(outcome.status == .done, "\(line): \(outcome.errors)")
    }
    try FileSystem.remove(template)
    trial.run("set campaigns 1 status=paused")
    #expect(trial.run("advance --to 2026-04-10T00:00:00Z").status == .done)
    #expect(trial.run("create-advertiser --auto --seed 3").status == .done)
    for database in [
      trial.database, one, two, "\(trial.folder)/whole.db", "\(trial.folder)/some.db",
    ] {
      let outcome = trial.run("verify --regenerate --db \(database)")
      #expect(
        outcome.status == .done, "\(database): \(violations(outcome.output)) \(outcome.errors)")
    }
  }

  /// The lines of a verdict from the first violation on.
  private func violations(_ text: String) -> String {
    text.split(separator: "\n").filter { $0.contains("VIOLATED") || $0.hasPrefix("  ") }
      .joined(separator: "\n")
  }

  @Test func `each rule has a line with the rows that were checked`() {
    let lines = made(["init-db"]).run("verify").output.split(separator: "\n")
    for expected in [
      "schema                                                                      155  holds",
      "ck_markets_code_pattern                                                      38  holds",
      "fk_markets_currency_id                                                       38  holds",
    ] {
      let words = expected.split(separator: " ")
      #expect(
        lines.contains {
          $0.split(separator: " ").elementsEqual(words)
            || words[0] == "schema" && $0.hasPrefix("schema ")
        },
        "\(expected)")
    }
    #expect(lines.last?.hasSuffix("rows judged") == true)
  }

  @Test func `what a user changed is listed, and is no violation`() throws {
    let trial = made([
      "init-db", "create-advertiser --name Harbor", "set advertisers 1 status=inactive",
    ])
    let outcome = trial.run("verify")
    #expect(outcome.status == .done)
    #expect(
      outcome.output.contains(
        "changed on purpose, and no violation:\n  advertisers 1: status ACTIVE → INACTIVE\n"))
    let json = try JSONReader.read(trial.run("verify --json").output)
    #expect(json["clean"] == true)
    #expect(json["user_changes"]?[0]?["new"] == "INACTIVE")
  }

  @Test func `the same change by plain SQL is damage`() throws {
    let trial = made(["init-db", "create-advertiser --name Harbor"])
    try Connection(path: trial.database, mode: .readWrite).execute(
      "UPDATE advertisers SET status = 'INACTIVE'")
    let outcome = trial.run("verify")
    #expect(outcome.status == .violations)
    #expect(outcome.output.contains("digest_advertisers"))
    #expect(outcome.output.contains("as many rows, of other content"))
    let again = trial.run("verify --regenerate --json")
    #expect(again.status == .violations)
    let verdicts = try JSONReader.read(again.output)["verdicts"]?.array ?? []
    let remade = verdicts.first { $0["name"] == "remade_advertisers" }
    #expect(remade?["violated"] == 1)
    #expect(remade?["examples"]?[0] == "1: status is INACTIVE, made is ACTIVE")
  }

  @Test func `a damaged page is a violation, and the rest is judged all the same`() throws {
    let trial = made(["init-db", "create-advertiser --auto"])
    var bytes = try FileReader.bytes(of: trial.database, limit: 1 << 26)
    let connection = try Connection(path: trial.database)
    let page =
      try connection.integer(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'audiences'") ?? 0
    let size = try connection.integerPragma("page_size")
    try connection.close()
    for offset in Int((page - 1) * size)..<Int((page - 1) * size) + 64 { bytes[offset] = 0xFF }
    try AtomicFile.write(bytes.span, to: trial.database, replacing: true)
    let outcome = trial.run("verify")
    #expect(outcome.status == .violations, "\(outcome.errors)")
    #expect(outcome.output.contains("structure"))
    #expect(outcome.output.contains("digest_brands"))
  }

  @Test func `a clean database that cannot be made again has no verdict`() throws {
    let trial = made(["init-db", "create-advertiser --auto"])
    // As another gen would have made it: its own fingerprint, and a manifest that counts it.
    let connection = try Connection(path: trial.database, mode: .readWrite)
    try connection.execute(
      "UPDATE gen_manifest SET fingerprint = '0123456789abcdef0123456789abcdef'")
    try connection.close()
    let digest =
      trial.run("digest gen_manifest").output.split(separator: ":").last?.prefix(32) ?? ""
    try Connection(path: trial.database, mode: .readWrite).execute(
      "UPDATE gen_manifest_tables SET digest = '\(digest)' WHERE \"table\" = 'gen_manifest'")
    #expect(trial.run("verify").status == .done)
    let outcome = trial.run("verify --regenerate")
    #expect(outcome.status == .invalidInput)
    #expect(outcome.errors.contains("was made by another algorithm"))
  }
}
