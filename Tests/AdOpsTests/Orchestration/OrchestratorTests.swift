import AdOps
import Diagnostics
import JSON
import Registry
import Sandbox
import Tables
import Testing
import Units

struct OrchestratorTests {
  private static let start = Instant(secondsSinceEpoch: 1_754_900_000)

  private struct Scene {
    var board: MemoryBoard
    var platform = FakePlatform()
    var clock = SimulatedOrchestrationClock(start)
    var orchestrator = Orchestrator(named: "eve-1")
    var reports: [TicketReport] = []

    init(_ offices: [Office]) { board = MemoryBoard(offices) }

    mutating func run() throws {
      var reports: [TicketReport] = []
      try orchestrator.run(on: &board, through: &platform, at: &clock) { reports.append($0) }
      self.reports = reports
    }

    /// The states of a ticket, one after another.
    func way(_ ticket: Int64) -> [String] {
      board.events.filter { $0["ticket_id"] == .integer(ticket) }.map { event in
        "\(event["to_status"])/\(event["to_stage"])"
      }
    }
  }

  /// Offices on each channel, with what its platform can show.
  static func office(on channel: String) -> Office {
    var office = Office()
    office.move(to: channel)
    if channel == "meta" || channel == "tiktok" {
      office.target(#"{"DEVICE":["MOBILE"],"GEO_COUNTRY":["US"]}"#)
      office.set(Registry.frequencyCaps, "scope", "USER")
    }
    return office
  }

  @Test(arguments: ["netflix", "youtube", "ctv", "dv360", "cm360", "meta", "tiktok"])
  func `a faultless ticket goes its whole way, and every step is written down`(
    channel: String
  ) throws {
    var scene = Scene([Self.office(on: channel)])
    try scene.run()
    #expect(
      scene.way(1) == [
        "QA_TESTING/TRAFFICKING", "QA_TESTING/QA", "READY_FOR_API/READY_TO_LAUNCH",
        "TRAFFICKED_SUCCESS/READY_TO_LAUNCH", "TRAFFICKED_SUCCESS/LIVE",
      ], "\(scene.board.events.map { $0["note"] }) \(scene.reports.flatMap(\.findings))")
    #expect(scene.board.violations == [])
    #expect(scene.board.names.count == 1)
    #expect(scene.board.checks.count == 24)
    #expect(scene.board.alerts == [])
    #expect(scene.board.claims == [:])
    #expect(scene.board.calls.count >= 3)
    #expect(scene.board.calls.allSatisfy { $0.state == .confirmed && $0.attempts == 1 })
    #expect(scene.platform.effects.values.allSatisfy { $0 == 1 })
    let ticket = try #require(scene.board.tickets[1])
    let campaign = try #require(scene.board.calls.first { $0.kind == .campaign }?.externalID)
    #expect(ticket["external_platform_id"] == .text(campaign))
    #expect(ticket["attempts"] == 1)
    #expect(ticket["launched_at"] == .text(Self.start.description))
    #expect(TicketHistory(scene.board.events).problems == [])
    let report = try #require(scene.reports.first)
    #expect(report.route == .v1 && report.calls == scene.platform.calls)
    // Calls are rows that the registry accepts, and read back as they were.
    for call in scene.board.calls {
      let broken = Validator([Registry.platformObjects]).violations(of: call.row)
      #expect(broken.allSatisfy { if case .foreignKey = $0.rule.kind { true } else { false } })
      #expect(PlatformCall(call.row)?.row == call.row)
    }
  }

  @Test(arguments: ["netflix", "youtube", "ctv", "dv360", "cm360", "meta", "tiktok"])
  func `the platforms' other end takes what is sent, also when it fails at times`(
    channel: String
  ) throws {
    var board = MemoryBoard([Self.office(on: channel)])
    var clock = SimulatedOrchestrationClock(Self.start)
    let faults = SandboxFaults(
      seed: 7, rates: [.busy: 0.2, .broken: 0.2, .lostBefore: 0.1, .lostAfter: 0.1])
    var platforms = SandboxTransport(Sandbox(faults: faults), state: MemoryState())
    try Orchestrator(named: "eve-1").run(on: &board, through: &platforms, at: &clock)
    #expect(board.state(1) == .live, "\(board.events.map { $0["note"] })")
    #expect(board.violations == [])
    #expect(clock.now > Self.start)
    let made = board.calls.compactMap(\.externalID)
    #expect(made.count == board.calls.count)
    #expect(platforms.state.records.count == board.calls.count)
  }

  @Test func `a parent is the call that made it, and its id is in the child's request`() throws {
    var scene = Scene([Self.office(on: "meta")])
    try scene.run()
    let calls = scene.board.calls
    let campaign = try #require(calls.first { $0.kind == .campaign })
    let adSet = try #require(calls.first { $0.kind == .adSet })
    #expect(adSet.parent == campaign.id)
    #expect(adSet.request.body["campaign_id"]?.string == campaign.externalID)
    #expect(calls.map(\.step) == Array(1...calls.count))
  }

  @Test func `a bad ticket is stopped with its reasons and an alert, and the others go on`() throws
  {
    var bad = Office()
    bad.set(Registry.creatives, "qa_status", "REJECTED")
    var scene = Scene([bad, Office(), bad])
    scene.board.edit(2) { $0.set(Registry.campaigns, "name", "Second Launch") }
    try scene.run()
    #expect(scene.board.state(1) == .checksFailed)
    #expect(scene.board.state(2) == .live)
    #expect(scene.board.tickets[1]?["qa_failure_reason"].text?.contains("was rejected") == true)
    #expect(scene.board.alerts.map { $0["kind"] } == ["QA_FAILURE", "QA_FAILURE"])
    #expect(scene.board.violations == [])
  }

  @Test func `a doubt waits for a person, is told once, and goes on as the person decides`() throws
  {
    var office = Office()
    office.set(Registry.creatives, "qa_status", "PENDING")
    var scene = Scene([office, office])
    scene.board.edit(2) { $0.set(Registry.campaigns, "name", "Second Launch") }
    for _ in 1...3 { try scene.run() }
    #expect(scene.board.state(1) == .checking)
    #expect(scene.board.events.count == 6)
    #expect(scene.board.checks.count == 48)
    scene.board.decide(1, .pass)
    scene.board.decide(2, .fail)
    try scene.run()
    #expect(scene.board.state(1) == .live)
    #expect(scene.board.state(2) == .checksFailed)
    #expect(scene.board.violations == [])
  }

  @Test func `a moved value brings a ready ticket back, and it is checked anew`() throws {
    var scene = Scene([Office()])
    scene.platform.faults = { _, _ in .rejected }
    try scene.run()
    #expect(scene.board.state(1) == .refused)
    try scene.board.happen(.retried, to: 1, at: scene.clock.now)
    scene.clock.wait(.hours(1))
    try scene.board.happen(.linkedValueMoved, to: 1, at: scene.clock.now)
    scene.board.edit(1) { $0.set(Registry.creatives, "qa_status", "REJECTED") }
    try scene.run()
    #expect(scene.board.state(1) == .checksFailed)
    #expect(Set(scene.board.checks.map { $0["run"] }) == [1, 2])
    #expect(scene.board.violations == [])
  }

  @Test func `a refusal ends in FAILED, and a retry sends what is left`() throws {
    var scene = Scene([Self.office(on: "meta")])
    scene.platform.faults = { call, _ in call == 3 ? .rejected : nil }
    try scene.run()
    #expect(scene.board.state(1) == .refused)
    #expect(scene.board.alerts.map { $0["kind"] } == ["TRAFFICKING_FAILURE"])
    #expect(scene.board.calls.map(\.state) == [.confirmed, .confirmed, .rejected])
    #expect(scene.board.events.last?["note"].text?.contains("no such size") == true)
    let before = scene.platform.effects
    try scene.board.happen(.retried, to: 1, at: scene.clock.now)
    scene.platform.faults = { _, _ in nil }
    try scene.run()
    #expect(scene.board.state(1) == .live)
    #expect(scene.board.tickets[1]?["attempts"] == 2)
    #expect(scene.platform.effects.filter { before[$0.key] != nil } == before)
    #expect(scene.platform.effects.values.allSatisfy { $0 == 1 })
    #expect(scene.board.calls.allSatisfy { $0.state == .confirmed })
    #expect(scene.board.violations == [])
  }

  @Test func `patience lasts as long as the platform says, else a minute`() throws {
    var scene = Scene([Office()])
    scene.platform.faults = { call, _ in
      switch call {
      case 1: .busy(seconds: 17)
      case 2: .busy(seconds: nil)
      default: nil
      }
    }
    try scene.run()
    #expect(scene.board.state(1) == .live)
    #expect(scene.clock.now - Self.start == .seconds(77))
    #expect(scene.board.calls[0].attempts == 3)
  }

  @Test func `failures back off exponentially, and the last of them ends the ticket`() throws {
    var scene = Scene([Office()])
    scene.platform.faults = { call, _ in call <= 4 ? (call % 2 == 0 ? .broken : .lost) : nil }
    try scene.run()
    #expect(scene.board.state(1) == .live)
    #expect(scene.clock.now - Self.start == .seconds(1 + 2 + 4 + 8))
    var dead = Scene([Office()])
    dead.platform.faults = { _, _ in .broken }
    try dead.run()
    #expect(dead.board.state(1) == .refused)
    #expect(dead.board.calls.map(\.state) == [.abandoned])
    #expect(dead.board.calls[0].attempts == 8)
    #expect(dead.clock.now - Self.start == .seconds(1 + 2 + 4 + 8 + 16 + 32 + 64))
    #expect(dead.board.events.last?["note"].text == "step 1, campaign: no answer after 8 attempts")
  }

  @Test func `the policy doubles its waits up to the longest, and ends`() {
    let policy = RetryPolicy()
    #expect(
      (1...8).map { policy.wait(afterFailures: $0)?.seconds } == [1, 2, 4, 8, 16, 32, 64, nil])
    var long = policy
    long.mostFailures = 100
    #expect(long.wait(afterFailures: 60) == .minutes(5))
    #expect(policy.wait(afterBusy: 1, asked: nil) == .seconds(60))
    #expect(policy.wait(afterBusy: 1, asked: .zero) == .seconds(1))
    #expect(policy.wait(afterBusy: 30, asked: .seconds(5)) == nil)
  }

  @Test func `a ticket that another orchestrator holds is left alone`() throws {
    var scene = Scene([Office()])
    #expect(
      try scene.board.claim(
        WaitingTicket(ticket: 1, campaign: 1), by: "eve-2", at: Self.start))
    try scene.run()
    #expect(scene.board.state(1) == .new)
    #expect(scene.board.claims == [1: "eve-2"])
    guard case .taken? = scene.reports.first?.outcome else {
      Issue.record("it was worked on")
      return
    }
  }

  @Test func `what no translator can carry out is handed to people, never reported as done`() throws
  {
    var office = Office()
    office.set(Registry.campaigns, "dsp_partner", "THE_TRADE_DESK")
    var scene = Scene([office])
    try scene.run()
    #expect(scene.board.state(1) == .refused)
    #expect(scene.platform.calls == 0)
    #expect(scene.reports.flatMap(\.findings).contains { $0.code == TranslationCode.notTrafficked })
  }

  @Test func `a change is sent to the objects that were made before`() throws {
    var change = Office()
    change.become("Budget Update")
    change.requests = ["budget_change.amount": "150000"]
    var scene = Scene([Office(), change])
    scene.board.share(campaignOf: 1, with: 2)
    try scene.run()
    #expect(scene.board.state(1) == .live && scene.board.state(2) == .live)
    let made = scene.board.calls.filter { $0.ticket == 1 }
    let changes = scene.board.calls.filter { $0.ticket == 2 }
    #expect(!changes.isEmpty)
    for call in changes {
      let parent = try #require(made.first { $0.id == call.parent })
      #expect(call.action == .budgetUpdate && call.request.path.contains(parent.externalID ?? "-"))
    }
    #expect(scene.board.violations == [])
  }
}
