import Diagnostics
import Files
import JSON
import SQLite
import Testing

/// Tickets of a database through the real commands: what was typed, checked, sent, and when.
@Suite struct OrchestrationTests {
  private static let folders =
    "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"

  private let trial = Trial()

  private func done(_ line: String) -> String {
    let outcome = trial.run(line)
    #expect(outcome.status == .done, "\(line): \(outcome.errors)")
    return outcome.output
  }

  private func rows(_ sql: String) throws -> [String] {
    let connection = try Connection(path: trial.database, mode: .readOnly)
    var statement = try connection.prepare(sql)
    var rows: [String] = []
    while try statement.step() {
      var cells: [String] = []
      for column in 0..<statement.columnCount { cells.append(statement.text(at: column)) }
      rows.append(cells.joined(separator: "|"))
    }
    return rows
  }

  /// A campaign on a channel; its ticket is there, and as-of is before its first flight.
  private func make(_ channel: String, more: String = "", asOf: String = "2025-09-10T23:00:00Z")
    throws
  {
    let isSocial = channel == "meta" || channel == "tiktok"
    let device = isSocial ? "MOBILE" : "TV"
    let scope = isSocial ? "USER" : "HOUSEHOLD"
    let text = """
      base: awareness
      advertiser: { name: Harbor Foods, brand: Harbor, industry: consumer_goods }
      campaign:
        name: Autumn on \(channel)
        market: US
        target_cpm: 20
        dsp_partner: DV360
        budget: { amount: 50000, type: LIFETIME, currency: USD }
        flight: { start_date: 2025-09-12, days: 14 }
        \(more)
      line_items:
        - name: Autumn 15s
          channel: \(channel)
          targeting: { DEVICE: [\(device)], GEO_COUNTRY: [US] }
          frequency_cap: { max_impressions: 3, unit: DAY, scope: \(scope) }
      as_of: \(asOf)

      """
    let folder = "\(trial.folder)/\(channel)"
    try FileSystem.createFolder(folder)
    try AtomicFile.write(Array(text.utf8).span, to: "\(folder)/autumn.yml", replacing: true)
    _ = done(
      "create-profile --name autumn --profiles \(folder) --templates \(Repository.root)/templates")
  }

  @Test(arguments: [
    ("meta", ["campaign", "ad_set", "creative", "ad"]),
    ("tiktok", ["campaign", "ad_group", "ad"]),
    (
      "cm360",
      ["landing_page", "campaign", "placement", "creative", "association", "ad", "tags"]
    ),
    ("netflix", ["campaign", "insertion_order", "creative", "line_item", "targeting"]),
  ])
  func `a campaign is made on each platform, its chain whole and its ids threaded`(
    channel: String, kinds: [String]
  ) throws {
    _ = done("init-db")
    try make(channel)
    #expect(try rows("SELECT status, stage FROM tickets") == ["TRAFFICKED_SUCCESS|LIVE"])
    let made = try rows("SELECT DISTINCT kind FROM platform_objects ORDER BY 1")
    #expect(Set(made) == Set(kinds))
    // The campaign built once more is a chain of its own, which an orchestrator makes.
    _ = done("tickets create --campaign 1 --type Retrafficking --urgency CRITICAL")
    _ = done("orchestrate --fail-with 429:0.2 --fail-with 500:0.2 --fail-with timeout:0.2")
    let notes = try rows("SELECT note FROM ticket_events WHERE ticket_id = 2")
    #expect(
      try rows("SELECT status, stage FROM tickets WHERE id = 2") == ["TRAFFICKED_SUCCESS|LIVE"],
      "\(notes)")
    #expect(
      try rows("SELECT count(*) FROM platform_objects WHERE state <> 'CONFIRMED'") == ["0"])
    // Whatever has a parent names it by the id that the platform gave.
    let strangers = try rows(
      """
      SELECT c.id, c.kind FROM platform_objects AS c
        JOIN platform_objects AS p ON p.id = c.parent_id
      WHERE instr(c.request_json || c.path, replace(p.external_id, '/', ':')) = 0
        AND instr(c.request_json || c.path, p.external_id) = 0
      """)
    #expect(strangers == [])
    let orphans = try rows(
      """
      SELECT o.id FROM platform_objects AS o WHERE NOT EXISTS (
        SELECT 1 FROM campaigns AS c WHERE o.entity = 'CAMPAIGN' AND c.id = o.entity_id
        UNION ALL SELECT 1 FROM line_items AS l
          WHERE o.entity = 'LINE_ITEM' AND l.id = o.entity_id
        UNION ALL SELECT 1 FROM flights AS f WHERE o.entity = 'FLIGHT' AND f.id = o.entity_id
        UNION ALL SELECT 1 FROM creatives AS c WHERE o.entity = 'CREATIVE' AND c.id = o.entity_id)
      """)
    #expect(orphans == [])
    #expect(trial.run("verify").status == .done, "\(trial.run("verify").output)")
  }

  @Test func `a bad ticket stops alone, is mended, checked and sent`() throws {
    _ = done("init-db")
    try make("netflix")
    try make("meta")
    let wrong = "budget_change.amount=2000000"
    _ = done("tickets create --campaign 1 --type 'Budget Update' --field \(wrong)")
    _ = done(
      "tickets create --campaign 2 --type 'Budget Update' --field budget_change.amount=60000")
    _ = done("orchestrate")
    #expect(
      try rows("SELECT status, stage FROM tickets WHERE id > 2") == [
        "QA_FAILED|BLOCKED", "TRAFFICKED_SUCCESS|LIVE",
      ])
    #expect(try rows("SELECT kind FROM alerts") == ["QA_FAILURE"])
    #expect(
      trial.run("tickets fix TKT-00003 budget_change.amuont=1").errors.contains(
        "budget_change.amount"))
    _ = done("tickets fix TKT-00003 budget_change.amount=70000")
    #expect(try rows("SELECT status, stage FROM tickets WHERE id = 3") == ["DRAFT|IN_REVIEW"])
    _ = done("orchestrate")
    #expect(
      try rows("SELECT status, stage, qa_failure_reason IS NULL FROM tickets WHERE id = 3") == [
        "TRAFFICKED_SUCCESS|LIVE|1"
      ])
    #expect(trial.run("verify").status == .done)
  }

  @Test func `what is refused is retried after its checks, and what is live is opened again`()
    throws
  {
    _ = done("init-db")
    try make("netflix")
    _ = done("tickets create --campaign 1 --type Pause --field status_change.to_status=PAUSED")
    _ = done("orchestrate --fail-with reject:1")
    #expect(try rows("SELECT status FROM tickets WHERE id = 2") == ["FAILED"])
    #expect(try rows("SELECT kind FROM alerts") == ["TRAFFICKING_FAILURE"])
    _ = done("tickets retry TKT-00002")
    #expect(try rows("SELECT status FROM tickets WHERE id = 2") == ["READY_FOR_API"])
    #expect(try rows("SELECT max(run) FROM qa_checks WHERE ticket_id = 2") == ["2"])
    _ = done("orchestrate")
    #expect(
      try rows("SELECT status, attempts FROM tickets WHERE id = 2") == ["TRAFFICKED_SUCCESS|2"])
    #expect(trial.run("tickets retry TKT-00002").status == .invalidInput)
    _ = done("tickets reopen TKT-00002 --note again")
    #expect(try rows("SELECT status, stage FROM tickets WHERE id = 2") == ["DRAFT|NEW"])
    _ = done("orchestrate")
    #expect(
      try rows("SELECT status, stage FROM tickets WHERE id = 2") == ["TRAFFICKED_SUCCESS|LIVE"])
    #expect(trial.run("verify").status == .done, "\(trial.run("verify").output)")
  }

  @Test func `a doubt waits for a person, who decides it`() throws {
    _ = done("init-db")
    try make("netflix")
    _ = done("set creatives 1 qa_status=PENDING")
    _ = done(
      "tickets create --campaign 1 --type 'Creative Swap' --field creative.1.rotation_weight=2")
    _ = done("orchestrate")
    _ = done("orchestrate")
    #expect(try rows("SELECT status, stage FROM tickets WHERE id = 2") == ["QA_TESTING|QA"])
    #expect(trial.run("qa run TKT-00002 --dry-run").status == .violations)
    _ = done("qa decide TKT-00002 creative_approved PASS --by ana@example.com")
    #expect(try rows("SELECT status FROM tickets WHERE id = 2") == ["READY_FOR_API"])
    _ = done("orchestrate")
    #expect(try rows("SELECT status FROM tickets WHERE id = 2") == ["TRAFFICKED_SUCCESS"])
    #expect(
      trial.run("qa decide TKT-00002 creative_approved FAIL --by ana@example.com").status
        == .invalidInput)
    #expect(trial.run("verify").status == .done)
  }

  @Test func `a release that moves takes flights, deadlines and checks along, and names stay`()
    throws
  {
    _ = done("init-db")
    _ = done("set titles 'Moonlit Harbor' release_date=2025-09-12")
    try make("netflix", more: "title: Moonlit Harbor")
    _ = done("tickets create --campaign 1 --type Retrafficking")
    let name = try rows("SELECT name FROM taxonomy_names")
    let events = try rows("SELECT count(*) FROM ticket_events")
    _ = done("set titles 'Moonlit Harbor' release_date=2025-09-19")
    #expect(try rows("SELECT start_date, end_date FROM flights") == ["2025-09-19|2025-10-02"])
    #expect(try rows("SELECT start_date, end_date FROM campaigns") == ["2025-09-19|2025-10-02"])
    #expect(try rows("SELECT due_at FROM tickets WHERE id = 2") == ["2025-09-18T00:00:00Z"])
    #expect(try rows("SELECT name FROM taxonomy_names") == name)
    #expect(try rows("SELECT count(*) FROM ticket_events") != events)
    let told = try rows("SELECT note FROM ticket_events WHERE actor = 'gen set' ORDER BY id")
    #expect(told.count == 2)
    #expect(told.allSatisfy { $0.contains("moved from 2025-09-12 to 2025-09-19") })
    #expect(trial.run("verify").status == .done, "\(trial.run("verify").output)")
  }

  @Test func `a ready ticket is checked again when its release moves`() throws {
    _ = done("init-db")
    _ = done("set titles 'Moonlit Harbor' release_date=2025-09-12")
    try make("netflix", more: "title: Moonlit Harbor")
    _ = done("tickets create --campaign 1 --type Retrafficking")
    _ = done("orchestrate --fail-with reject:1")
    _ = done("tickets retry TKT-00002")
    #expect(try rows("SELECT status FROM tickets WHERE id = 2") == ["READY_FOR_API"])
    _ = done("set titles 'Moonlit Harbor' release_date=2025-09-19")
    #expect(try rows("SELECT status, stage FROM tickets WHERE id = 2") == ["QA_TESTING|QA"])
    #expect(try rows("SELECT max(run) FROM qa_checks WHERE ticket_id = 2") == ["3"])
    _ = done("orchestrate")
    #expect(try rows("SELECT status FROM tickets WHERE id = 2") == ["TRAFFICKED_SUCCESS"])
  }

  @Test func `names are built, taken apart and checked, and misspelt titles refused`() {
    let built = trial.run(
      "taxonomy build BrandCode=LUXAUTO MarketCode=USA Channel=Facebook Year=2026 "
        + "CampaignName='Moonlit Harbor Launch'")
    #expect(built.output == "LUXAUTO_US_META_2026_MoonlitHarborLaunch\n", "\(built.errors)")
    let long = trial.run("taxonomy parse A_B_C_D_E_2026_x")
    #expect(long.status == .invalidInput)
    let wrong = trial.run(
      "taxonomy check LUXAUTO_US_META_2026_Launch --title 'Moonlit Harbro'")
    #expect(wrong.status == .invalidInput)
    #expect(wrong.errors.contains("Moonlit Harbor"), "\(wrong.errors)")
  }

  @Test func `what a ticket becomes is shown without being sent`() throws {
    _ = done("init-db")
    try make("meta")
    _ = done("tickets create --campaign 1 --type Retrafficking")
    let before = done("digest")
    let shown = try trial.json("translate TKT-00002")
    #expect((shown["calls"]?.array ?? []).count >= 4)
    #expect(shown["platform"]?.string == "META")
    #expect(done("digest") == before)
    #expect(trial.run("translate TKT-00009").status == .notFound)
  }
}
