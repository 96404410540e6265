import Diagnostics
import Files
import SQLite
import Testing

/// Time goes on in a database, hours are made again, tables leave it.
@Suite struct ProgressOfTimeTests {
  private static let folders =
    "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"
  private static let tables =
    "campaign_performance performance_breakdown vast_errors third_party_delivery"

  private func made(_ more: String = "") -> Trial {
    let trial = Trial()
    trial.run("init-db")
    let outcome = trial.run("create-profile --name mobile_consideration \(more) \(Self.folders)")
    #expect(outcome.status == .done, "\(outcome.errors)")
    return trial
  }

  /// What a database contains, besides how it came about.
  private func content(_ trial: Trial) -> String {
    trial.run("digest").output.split(separator: "\n")
      .filter { !$0.hasPrefix("gen_manifest") && !$0.hasPrefix("user_changes") }
      .joined(separator: "\n")
  }

  @Test func `advancing in three steps equals making everything at once`() {
    let steps = made("--set as_of=2025-08-25T00:00:00Z")
    for instant in ["2025-09-01T13:00:00Z", "2025-09-14T00:00:00Z", "2025-10-30T00:00:00Z"] {
      let outcome = steps.run("advance --to \(instant)")
      #expect(outcome.status == .done, "\(outcome.errors)")
    }
    let once = made("--set as_of=2025-10-30T00:00:00Z")
    #expect(steps.run("digest \(Self.tables)").output == once.run("digest \(Self.tables)").output)
    #expect(steps.run("verify").status == .done, "\(steps.run("verify").output)")
  }

  @Test func `the stories of tickets go on when time does, and end as they would at once`() {
    let steps = made("--set as_of=2025-08-01T00:00:00Z")
    let early = steps.run("list tickets --format csv").output.split(separator: "\r\n").count
    for instant in [
      "2025-08-11T19:00:00Z", "2025-08-11T22:00:00Z", "2025-08-12T00:00:00Z",
      "2025-08-20T00:00:00Z", "2025-10-30T00:00:00Z",
    ] {
      let outcome = steps.run("advance --to \(instant)")
      #expect(outcome.status == .done, "\(outcome.errors)")
      #expect(steps.run("verify").status == .done, "\(instant)")
    }
    let once = made("--set as_of=2025-10-30T00:00:00Z")
    #expect(early == 1)
    #expect(content(steps) == content(once))
  }

  /// A campaign in whose flight everything changes.
  private static let eventful = """
    advertiser: { name: Harbor Foods, industry: consumer_goods, contact_email: a@harbor.example }
    campaign:
      name: Autumn
      status: PENDING_LAUNCH
      market: US
      target_cpm: 20
      budget: { amount: 50000, type: LIFETIME, currency: USD }
      flight: { start_date: 2025-09-01, days: 14 }
      budget_changes:
        [ { at: 2025-09-04T10:30:00Z, amount: 30000 }, { at: 2025-09-09T00:00:00Z, amount: 60000 } ]
      status_changes:
        [ { at: 2025-09-05T00:00:00Z, status: PAUSED }, { at: 2025-09-06T12:00:00Z, status: ACTIVE } ]
    incidents:
      - { kind: VAST_ERRORS, from: 2025-09-07T18:00:00Z, hours: 4, share: 0.4 }
      - { kind: DELIVERY_STOP, from: 2025-09-12T02:00:00Z }
    """

  private func eventful(_ more: String) throws -> Trial {
    let trial = Trial()
    let file = try AtomicFile(at: "\(trial.folder)/eventful.yml", replacing: false)
    var writer = try ByteWriter(creating: file.besidePath)
    try writer.write(Self.eventful)
    try writer.finish()
    try file.publish()
    trial.run("init-db")
    let outcome = trial.run(
      "create-example --template \(trial.folder)/eventful.yml \(more) \(Self.folders)")
    #expect(outcome.status == .done, "\(outcome.errors)")
    return trial
  }

  @Test func `changes, statuses and incidents come when their instant has come`() throws {
    let trial = try eventful("--set as_of=2025-08-30T00:00:00Z")
    func status() -> String {
      trial.run("list campaigns --columns status --format csv").output.split(separator: "\r\n")
        .last.map(String.init) ?? ""
    }
    func rows(_ table: String) -> Int {
      trial.run("list \(table) --format csv").output.split(separator: "\r\n").count - 1
    }
    let expected = [
      ("2025-08-31T00:00:00Z", "PENDING_LAUNCH", 0, 0, 0),
      ("2025-09-02T00:00:00Z", "ACTIVE", 0, 0, 0),
      ("2025-09-05T00:00:00Z", "PAUSED", 1, 1, 0),
      ("2025-09-07T20:00:00Z", "ACTIVE", 1, 2, 0),
      ("2025-09-08T00:00:00Z", "ACTIVE", 1, 2, 1),
      ("2025-09-14T23:59:59Z", "ACTIVE", 2, 2, 2),
      ("2025-09-15T00:00:00Z", "COMPLETED", 2, 2, 2),
    ]
    for (instant, wanted, budgets, statuses, incidents) in expected {
      trial.run("advance --to \(instant)")
      #expect(status() == wanted, "\(instant)")
      #expect(rows("budget_changes") == budgets, "\(instant)")
      #expect(rows("status_changes") == statuses, "\(instant)")
      #expect(rows("truth_incidents") == incidents, "\(instant)")
      #expect(trial.run("verify").status == .done, "\(trial.run("verify").output)")
    }
    let once = try eventful("--set as_of=2025-09-15T00:00:00Z")
    #expect(content(trial) == content(once))
  }

  @Test func `an incident tells what it moved`() throws {
    let trial = try eventful("")
    let labels = trial.run("list truth_incidents --columns kind,caused --format jsonl").output
    let lines = labels.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains("error_count"), "\(labels)")
    #expect(lines[1].contains("requests"), "\(labels)")
    let before = content(trial)
    #expect(trial.run("generate-performance --campaign-id 1 --replace").status == .done)
    #expect(content(trial) == before)
  }

  @Test func `a change that comes later than as-of is not stored by hand`() throws {
    let trial = try eventful("--set as_of=2025-09-03T00:00:00Z")
    let refused = trial.run(
      "create budget_changes --campaign 1 --effective-at 2025-09-10T00:00:00Z --amount 10")
    #expect(refused.status == .invalidInput, "\(refused.errors)")
    #expect(refused.errors.contains("after as-of"), "\(refused.errors)")
  }

  @Test func `a status that is set holds from now on and leaves the past as it was`() throws {
    let trial = try eventful("--set as_of=2025-09-03T00:00:00Z")
    let hours = trial.run("digest campaign_performance").output
    #expect(trial.run("set campaigns 1 status=PAUSED").status == .done)
    #expect(trial.run("generate-performance --campaign-id 1 --replace").status == .done)
    #expect(trial.run("digest campaign_performance").output == hours)
    trial.run("advance --to 2025-09-04T00:00:00Z")
    let last = trial.run(
      "list campaign_performance --order=-hour_ts --limit 1 --columns hour_ts,requests --format csv"
    )
    #expect(last.output.contains("2025-09-03T23:00:00Z,0"), "\(last.output)")
  }

  @Test func `time goes forward only`() {
    let trial = made("--set as_of=2025-08-25T00:00:00Z")
    let back = trial.run("advance --to 2025-08-01T00:00:00Z")
    #expect(back.status == .invalidInput)
    #expect(back.errors.contains("time goes forward only"))
    let empty = Trial()
    empty.run("init-db")
    #expect(empty.run("advance --to 2030-01-01T00:00:00Z").status == .invalidInput)
  }

  @Test func `hours are made again only when asked, and are the same`() {
    let trial = made()
    let before = trial.run("digest \(Self.tables)").output
    let refused = trial.run("generate-performance --campaign-id 1")
    #expect(refused.status == .invalidInput)
    #expect(refused.errors.contains("--replace"))
    #expect(trial.run("generate-performance --campaign-id 1 --replace").status == .done)
    #expect(trial.run("digest \(Self.tables)").output == before)
    #expect(trial.run("generate-performance --campaign-id 9").status == .notFound)
  }

  @Test func `a campaign is made from the seed for a known advertiser alone`() {
    let trial = Trial()
    trial.run("init-db")
    let missing = trial.run("create-campaign --advertiser-id 1 --auto")
    #expect(missing.status == .notFound)
    trial.run("create-advertiser --name 'Harbor Foods' --market GB")
    let outcome = trial.run(
      "create-campaign --advertiser-id 1 --auto --objective conversion --json")
    #expect(outcome.status == .done, "\(outcome.errors)")
    #expect(trial.run("list campaigns --format csv").output.contains("CONVERSION"))
    #expect(trial.run("create-campaign --advertiser-id 1").status == .invalidInput)
    #expect(trial.run("verify").status == .done, "\(trial.run("verify").output)")
  }

  @Test func `a table is exported whole, and a file is never overwritten by accident`() throws {
    let trial = made()
    let path = "\(trial.folder)/hours.csv"
    #expect(trial.run("export campaign_performance --out \(path)").status == .done)
    let text = try FileReader.text(of: path, limit: 1 << 26)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.count == 1 + 936 + 1)
    #expect(lines[0].hasPrefix("line_item_id,") || lines[0].hasPrefix("campaign_id,"))
    #expect(trial.run("export campaign_performance --out \(path)").status == .invalidInput)
    #expect(trial.run("export campaign_performance --out \(path) --force").status == .done)
    #expect(trial.run("export campaigns --format jsonl").output.hasPrefix("{\"id\":1,"))
  }
}
