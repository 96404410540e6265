import Registry
import SQLite
import Store
import Tables
import Testing

/// The gate against plain SQL, in real files: what it refuses, and that it refuses nothing else.
@Suite struct GateTests {
  private let scratch = Scratch()

  /// The places behind the gate: each of its statuses and stages is among them.
  static let behind: [(status: String, stage: String)] = [
    ("READY_FOR_API", "READY_TO_LAUNCH"), ("TRAFFICKED_SUCCESS", "READY_TO_LAUNCH"),
    ("TRAFFICKED_SUCCESS", "LIVE"), ("TRAFFICKED_SUCCESS", "COMPLETED"),
  ]

  static let outside: [(status: String, stage: String)] = TicketStatus.allCases.flatMap { status in
    status.stages.map { (status.rawValue, $0.rawValue) }
  }.filter { place in !behind.contains { $0 == place } }

  /// A database with one draft of a ticket, and nothing checked.
  private func gate() throws -> Gate { try Gate(scratch.file("gate.db")) }

  @Test func `five statuses and stages are behind the gate, and seven pairs are not`() {
    #expect(
      Set(Self.behind.map(\.status) + Self.behind.map(\.stage))
        == ["READY_FOR_API", "TRAFFICKED_SUCCESS", "READY_TO_LAUNCH", "LIVE", "COMPLETED"])
    #expect(Self.outside.count == 7)
  }

  @Test(arguments: behind)
  func `a ticket is brought there only by a run with every blocking rule`(
    status: String, stage: String
  ) throws {
    let gate = try gate()
    #expect(gate.move(to: status, stage) == "tr_tickets_gate_update")
    for rule in QualityRule.blocking {
      try gate.check(run: 1, without: rule)
      #expect(gate.move(to: status, stage) == "tr_tickets_gate_update", "without \(rule)")
      try gate.run("DELETE FROM qa_checks")
    }
    try gate.check(run: 1)
    #expect(gate.move(to: status, stage) == nil)
  }

  @Test(arguments: behind)
  func `a ticket is inserted there only after such a run`(status: String, stage: String) throws {
    let gate = try gate()
    try gate.run("PRAGMA foreign_keys = OFF; DELETE FROM tickets")
    #expect(gate.insert(status, stage) == "tr_tickets_gate_insert")
    #expect(gate.insert(status, stage, "INSERT OR REPLACE") == "tr_tickets_gate_insert")
    try gate.check(run: 1)
    #expect(gate.insert(status, stage) == nil)
  }

  @Test(arguments: QualityRule.allCases)
  func `a failure or a doubt of a blocking rule keeps a ticket out, one of the others does not`(
    rule: QualityRule
  ) throws {
    let gate = try gate()
    for result in ["FAIL", "NEEDS_REVIEW"] {
      try gate.run("DELETE FROM qa_checks")
      try gate.check(run: 1, rule: rule, result: result)
      let refusal = rule.severity == .block ? "tr_tickets_gate_update" : nil
      #expect(gate.move(to: "READY_FOR_API", "READY_TO_LAUNCH") == refusal)
      #expect(gate.move(to: "DRAFT", "NEW") == nil)
    }
    try gate.run("DELETE FROM qa_checks")
    try gate.check(run: 1, rule: rule, result: "NOT_APPLICABLE")
    #expect(gate.move(to: "READY_FOR_API", "READY_TO_LAUNCH") == nil)
  }

  @Test func `only the latest run decides, and a rule that nobody knows blocks where it says so`()
    throws
  {
    let gate = try gate()
    try gate.check(run: 1)
    try gate.check(run: 2, rule: .flights, result: "FAIL")
    #expect(gate.move(to: "READY_FOR_API", "READY_TO_LAUNCH") == "tr_tickets_gate_update")
    try gate.check(run: 3)
    try gate.run(gate.row(run: 3, "house_rule", severity: "WARN", result: "FAIL"))
    #expect(gate.move(to: "READY_FOR_API", "READY_TO_LAUNCH") == nil)
    #expect(gate.move(to: "QA_TESTING", "QA") == nil)
    try gate.run(gate.row(run: 3, "blocking_house_rule", severity: "BLOCK", result: "FAIL"))
    #expect(gate.move(to: "READY_FOR_API", "READY_TO_LAUNCH") == "tr_tickets_gate_update")
  }

  static let changes = [
    "UPDATE qa_checks SET result = 'FAIL' WHERE rule = 'flights'",
    "UPDATE qa_checks SET result = 'NEEDS_REVIEW' WHERE rule = 'flights'",
    "UPDATE qa_checks SET rule = 'flight' WHERE rule = 'flights'",
    "UPDATE qa_checks SET run = 2 WHERE rule = 'flights'",
    "UPDATE qa_checks SET run = 9 WHERE rule = 'ad_id'",
    "UPDATE qa_checks SET ticket_id = 2 WHERE rule = 'flights'",
    "UPDATE OR REPLACE qa_checks SET rule = 'flights', result = 'FAIL' WHERE rule = 'geography'",
    "UPDATE OR REPLACE qa_checks SET id = 1 WHERE ticket_id = 2",
    "DELETE FROM qa_checks WHERE rule = 'flights'",
    "DELETE FROM qa_checks",
    "INSERT OR REPLACE INTO qa_checks SELECT id, ticket_id, run, rule, severity, 'FAIL', details, "
      + "checked_by, checked_at FROM qa_checks WHERE rule = 'flights'",
    "INSERT OR REPLACE INTO qa_checks SELECT 1, 2, 7, rule, severity, 'FAIL', details, checked_by, "
      + "checked_at FROM qa_checks WHERE rule = 'flights' LIMIT 1",
    "INSERT INTO qa_checks SELECT NULL, ticket_id, 4, rule, severity, result, details, checked_by, "
      + "checked_at FROM qa_checks WHERE rule = 'flights' AND ticket_id = 1",
    "INSERT INTO qa_checks SELECT NULL, ticket_id, run, 'new', 'BLOCK', 'FAIL', details, "
      + "checked_by, checked_at FROM qa_checks WHERE rule = 'flights' AND ticket_id = 1",
  ]

  @Test(arguments: behind, changes)
  func `a later change that spoils the deciding checks is refused`(
    place: (status: String, stage: String), change: String
  ) throws {
    let gate = try gate()
    try gate.run("PRAGMA foreign_keys = OFF")
    try gate.check(run: 3)
    try gate.run(
      "INSERT INTO qa_checks SELECT id + 1000, 2, 1, rule, severity, result, details, "
        + "checked_by, checked_at FROM qa_checks WHERE rule = 'geography'")
    #expect(gate.move(to: place.status, place.stage) == nil)
    let before = try gate.checks()
    let refusal = gate.refusal(of: change)
    #expect(refusal?.hasPrefix("tr_qa_checks_gate") == true, "\(change): \(refusal ?? "allowed")")
    #expect(try gate.checks() == before)
  }

  @Test(arguments: behind)
  func `changes that leave the deciding checks good are allowed`(
    status: String, stage: String
  ) throws {
    let gate = try gate()
    try gate.check(run: 1, rule: .flights, result: "FAIL")
    try gate.check(run: 2)
    #expect(gate.move(to: status, stage) == nil)
    for change in [
      "UPDATE qa_checks SET details = 'looked at again'",
      "UPDATE qa_checks SET result = 'NOT_APPLICABLE' WHERE run = 2",
      "UPDATE qa_checks SET result = 'FAIL' WHERE run = 2 AND severity = 'WARN'",
      "UPDATE qa_checks SET result = 'NEEDS_REVIEW' WHERE run = 1",
      "DELETE FROM qa_checks WHERE run = 2 AND severity = 'WARN'",
      "DELETE FROM qa_checks WHERE run = 1",
      gate.row(run: 2, "house_rule", severity: "INFO", result: "FAIL"),
      gate.row(run: 1, "house_rule", severity: "BLOCK", result: "FAIL"),
      "UPDATE tickets SET title = 'another', urgency = 'HIGH'",
    ] { #expect(gate.refusal(of: change) == nil, "\(change)") }
  }

  @Test func `any other legal pair may be written, and its checks may be anything`() throws {
    let gate = try gate()
    for place in Self.outside {
      #expect(gate.move(to: place.status, place.stage) == nil, "\(place)")
      #expect(gate.insert(place.status, place.stage, number: 2) == nil, "\(place)")
      for change in [
        gate.row(run: 1, "flights", severity: "BLOCK", result: "FAIL"),
        gate.row(run: 2, "flights", severity: "BLOCK", result: "NEEDS_REVIEW"),
        "UPDATE qa_checks SET result = 'PASS', run = run + 1 WHERE run = 2",
        "DELETE FROM qa_checks", "DELETE FROM tickets WHERE id = 2",
      ] { #expect(gate.refusal(of: change) == nil, "\(place): \(change)") }
    }
  }

  @Test func `a ticket leaves, changes its checks, and comes back only with good ones`() throws {
    let gate = try gate()
    try gate.check(run: 1)
    for place in Self.behind { #expect(gate.move(to: place.status, place.stage) == nil) }
    #expect(gate.move(to: "DRAFT", "NEW") == nil)
    try gate.check(run: 2, rule: .landingPage, result: "FAIL")
    for place in Self.behind {
      #expect(gate.move(to: place.status, place.stage) == "tr_tickets_gate_update")
    }
    #expect(gate.refusal(of: "UPDATE qa_checks SET result = 'PASS'") == nil)
    #expect(gate.move(to: "TRAFFICKED_SUCCESS", "LIVE") == nil)
    try gate.run("PRAGMA foreign_keys = OFF")
    #expect(gate.refusal(of: "UPDATE tickets SET id = 9") == "tr_tickets_gate_update")
  }

  @Test func `a database made in one go is judged by the same rule`() throws {
    let path = scratch.file("draft.db")
    let draft = try DatabaseDraft(at: path)
    var ticket = Registry.tickets.example
    ticket["status"] = "TRAFFICKED_SUCCESS"
    ticket["stage"] = "LIVE"
    for table in Registry.tables where table.name != "qa_checks" {
      try draft.database.insert([table.name == "tickets" ? ticket : table.example])
    }
    try draft.publish()
    let database = try Database(opening: path, for: .extending)
    #expect(try database.violations(of: TicketGate.invariant, limit: 9) == ["1"])
    try database.finish()
    let gate = try Gate(opening: path)
    #expect(gate.move(to: "DRAFT", "NEW") == nil)
    try gate.check(run: 1)
    #expect(gate.move(to: "TRAFFICKED_SUCCESS", "LIVE") == nil)
    let reading = try Database(opening: path, for: .reading)
    #expect(try reading.violations(of: TicketGate.invariant, limit: 9) == [])
  }

  @Test func `many tickets are stored with their checks, before them, in one unit of work`() throws
  {
    _ = try gate()
    let database = try Database(opening: scratch.file("gate.db"), for: .extending)
    let sink = StoreSink(database)
    var ticket = Registry.tickets.example
    ticket["status"] = "READY_FOR_API"
    ticket["stage"] = "READY_TO_LAUNCH"
    try database.transaction {
      try database.deferPointers()
      for number in 2...201 as ClosedRange<Int64> {
        let checks = QualityRule.allCases.enumerated().map { index, rule in
          Row(
            Registry.qaChecks,
            [
              "id": .integer(number * 100 + Int64(index)), "ticket_id": .integer(number), "run": 1,
              "rule": .text(rule.rawValue), "severity": .text(rule.severity.rawValue),
              "result": "PASS", "details": "", "checked_by": "engine",
              "checked_at": "2026-01-05T09:00:00Z",
            ])
        }
        try sink.write(checks)
        ticket["id"] = .integer(number)
        ticket["code"] = .text("TKT-\(10_000 + number)")
        ticket["uid"] = .text("00000000-0000-8000-8000-\(100_000_000_000 + number)")
        try sink.write([ticket])
      }
    }
    #expect(try database.count(of: Registry.tickets) == 201)
    #expect(throws: (any Error).self) {
      try database.transaction {
        try database.deferPointers()
        var orphan = Registry.qaChecks.example
        orphan["id"] = 999_999
        orphan["ticket_id"] = 999
        try sink.write([orphan])
      }
    }
    #expect(try database.count(of: Registry.qaChecks) == 4_800)
  }
}
