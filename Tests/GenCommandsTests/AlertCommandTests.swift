import Diagnostics
import Files
import JSON
import Testing

/// Alerts are found once, wait, and are delivered.
@Suite struct AlertCommandTests {
  /// A campaign in whose flight ads fail for an evening, and then nothing is shown for a week.
  private static let troubled = """
    advertiser: { name: Harbor Foods, industry: consumer_goods, contact_email: a@harbor.example }
    campaign:
      name: Autumn
      market: US
      target_cpm: 20
      budget: { amount: 50000, type: LIFETIME, currency: USD }
      flight: { start_date: 2025-09-01, days: 21 }
    line_items:
      - { name: Autumn 15s, bid_cpm: 20, targeting: { DEVICE: [MOBILE], GEO_COUNTRY: [US] } }
    incidents:
      - { kind: VAST_ERRORS, from: 2025-09-04T18:00:00Z, hours: 4, share: 0.9 }
      - { kind: DELIVERY_STOP, from: 2025-09-10T00:00:00Z, hours: 160 }
    """

  private func made(_ more: String = "") throws -> Trial {
    let trial = Trial()
    try FileSystem.createFolder("\(trial.folder)/profiles")
    var writer = try ByteWriter(creating: "\(trial.folder)/profiles/autumn.yml")
    try writer.write(Self.troubled)
    try writer.finish()
    trial.run("init-db")
    let outcome = trial.run(
      "create-profile --name autumn --profiles \(trial.folder)/profiles "
        + "--templates \(Repository.root)/templates \(more)")
    #expect(outcome.status == .done, "\(outcome.errors)")
    return trial
  }

  private func kinds(_ trial: Trial) throws -> [String] {
    let answer = try JSONReader.read(trial.run("alerts list --all --limit 0 --json").output)
    return (answer["alerts"]?.array ?? []).compactMap { $0["dedupe_key"]?.string }
  }

  @Test func `a scan finds what went wrong, and says it once`() throws {
    let trial = try made()
    let first = trial.run("alerts scan --json")
    #expect(first.status == .done, "\(first.errors)")
    let keys = try kinds(trial)
    #expect(keys.contains("VAST_ERROR_SPIKE:campaign:1:2025-09-04T18:00:00Z"), "\(keys)")
    #expect(keys.contains("ZERO_DELIVERY:campaign:1:2025-09-10"), "\(keys)")
    #expect(keys.contains { $0.hasPrefix("UNDER_PACING") }, "\(keys)")
    #expect(try JSONReader.read(first.output)["added"] == .integer(Int64(keys.count)))
    #expect(trial.run("alerts scan").output == "0\n")
    #expect(try kinds(trial) == keys)
    let verdict = trial.run("verify")
    #expect(verdict.status == .done, "\(verdict.output)")
  }

  @Test func `after time has gone on, a scan only adds, and ends where one at once ends`() throws {
    let once = try made()
    once.run("alerts scan")
    let steps = try made("--set as_of=2025-09-06T00:00:00Z")
    steps.run("alerts scan")
    let early = try kinds(steps)
    for instant in ["2025-09-13T01:00:00Z", "2025-09-25T00:00:00Z"] {
      #expect(steps.run("advance --to \(instant)").status == .done)
      steps.run("alerts scan")
      #expect(try Array(kinds(steps).prefix(early.count)) == early)
    }
    #expect(try kinds(steps) == kinds(once))
    #expect(try !early.isEmpty && early.count < kinds(once).count)
  }

  @Test func `the console gets every alert once, and a file what is new`() throws {
    let trial = try made()
    trial.run("alerts scan")
    let count = try kinds(trial).count
    let told = trial.run("alerts deliver --limit 2")
    #expect(told.status == .done, "\(told.errors)")
    #expect(told.output.contains("Ads fail: CMP-0001 Autumn") || told.output.contains("plan: "))
    #expect(told.errors.contains("delivered 2 alerts in 2 tries; \(count - 2) wait"))
    let file = "\(trial.folder)/alerts.txt"
    #expect(trial.run("alerts deliver --file \(file)").output == "")
    #expect(try FileReader.text(of: file, limit: 1 << 20).contains("No delivery: CMP-0001 Autumn"))
    #expect(trial.run("alerts deliver").errors.contains("delivered 0 alerts in 0 tries; 0 wait"))
    #expect(trial.run("alerts list").output == "no alert waits\n")
    #expect(trial.run("verify").status == .done)
  }

  @Test func `programs are given the alerts in their answer`() throws {
    let trial = try made()
    trial.run("alerts scan")
    let answer = try JSONReader.read(trial.run("alerts deliver --json").output)
    #expect(answer["alerts"]?.array?.count == Int(answer["delivered"]?.integer ?? -1))
    let titles = (answer["alerts"]?.array ?? []).compactMap { $0["title"]?.string }
    #expect(titles.contains("No delivery: CMP-0001 Autumn"), "\(titles)")
  }

  @Test func `what is for Slack waits for its webhook`() throws {
    let trial = try made()
    trial.run("alerts scan --channel slack")
    let count = try kinds(trial).count
    let told = trial.run("alerts deliver")
    #expect(told.status == .done)
    #expect(
      told.errors.contains("\(count) are for SLACK: give its webhook with --slack-url"),
      "\(told.errors)")
    let listed = trial.run("alerts list --kind zero-delivery")
    #expect(listed.output.contains("ZERO_DELIVERY") && !listed.output.contains("UNDER_PACING"))
  }
}
