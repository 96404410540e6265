import AdOps
import Diagnostics
import Registry
import Tables
import Testing
import Units

/// Many tickets at a time: what becomes of each does not depend on the others.
struct DeskTests {
  private static let start = Instant(secondsSinceEpoch: 1_754_900_000)

  /// Tickets of many kinds, some of which end early.
  private static func offices() -> [Office] {
    let channels = ["netflix", "meta", "tiktok", "cm360", "youtube"]
    return (0..<23).map { number in
      var office = OrchestratorTests.office(on: channels[number % channels.count])
      office.set(Registry.campaigns, "name", .text("Launch \(number)"))
      if number % 7 == 3 { office.set(Registry.creatives, "qa_status", "REJECTED") }
      if number % 7 == 5 { office.set(Registry.creatives, "qa_status", "PENDING") }
      return office
    }
  }

  private struct Outcome: Equatable {
    var states: [TicketState?] = []
    var histories: [[String]] = []
    var calls: [[String]] = []
  }

  private static func outcome(
    width: Int, of board: inout MemoryBoard, faults: Bool = false
  ) throws -> Outcome {
    var platform = FakePlatform()
    if faults {
      platform.faults = { call, _ in
        call % 5 == 0 ? .busy(seconds: 9) : call % 7 == 0 ? .lost : nil
      }
    }
    var clock = SimulatedOrchestrationClock(start)
    var orchestrator = Orchestrator(named: "eve-1")
    orchestrator.width = width
    try orchestrator.run(on: &board, through: &platform, at: &clock)
    #expect(board.violations == [])
    #expect(board.claims == [:])
    #expect(platform.effects.values.allSatisfy { $0 == 1 })
    var outcome = Outcome()
    for ticket in board.tickets.keys.sorted() {
      outcome.states.append(board.state(ticket))
      outcome.histories.append(
        board.events.filter { $0["ticket_id"] == .integer(ticket) }.map {
          "\($0["to_status"])/\($0["to_stage"]) \($0["note"])"
        })
      outcome.calls.append(
        board.calls.filter { $0.ticket == ticket }.map {
          "\($0.request.idempotencyKey) \($0.state)"
        })
    }
    return outcome
  }

  @Test(arguments: [false, true])
  func `what becomes of a ticket does not depend on how many lie on the desk`(faults: Bool) throws {
    var alone = MemoryBoard(Self.offices())
    let expected = try Self.outcome(width: 1, of: &alone, faults: faults)
    #expect(expected.states.count { $0 == .live } == 17)
    for width in [2, 3, 8, 128] {
      var board = MemoryBoard(Self.offices())
      #expect(try Self.outcome(width: width, of: &board, faults: faults) == expected)
    }
  }

  @Test func `while platforms ask one ticket for patience the others go on`() throws {
    var board = MemoryBoard(Self.offices())
    var platform = FakePlatform()
    platform.faults = { call, _ in call <= 3 ? .busy(seconds: 100) : nil }
    var clock = SimulatedOrchestrationClock(Self.start)
    try Orchestrator(named: "eve-1").run(on: &board, through: &platform, at: &clock)
    #expect(clock.now - Self.start == .seconds(100))
    let early = board.events.filter { $0["at"] == .text(Self.start.description) }
    #expect(Set(early.filter { $0["to_stage"] == "LIVE" }.map { $0["ticket_id"] }).count == 14)
  }

  @Test func `what somebody else wrote meanwhile is read before anything is decided`() throws {
    var board = MemoryBoard([Office()])
    board.disturb(afterDossiers: 1) {
      $0.edit(1) { $0.set(Registry.creatives, "qa_status", "REJECTED") }
    }
    var platform = FakePlatform()
    var clock = SimulatedOrchestrationClock(Self.start)
    try Orchestrator(named: "eve-1").run(on: &board, through: &platform, at: &clock)
    #expect(board.state(1) == .checksFailed)
    #expect(board.checks.count == 24)
    #expect(board.violations == [])
  }

  @Test func `a ticket that cannot be stored is tried twice, told, and keeps nobody up`() throws {
    var board = MemoryBoard(Self.offices())
    board.refused = [1, 4]
    var platform = FakePlatform()
    var clock = SimulatedOrchestrationClock(Self.start)
    var failed: [Int64] = []
    try Orchestrator(named: "eve-1").run(on: &board, through: &platform, at: &clock) { report in
      if case .failed = report.outcome { failed.append(report.ticket) }
    }
    #expect(failed.sorted() == [1, 4])
    #expect(board.state(1) == .new && board.state(4) == .new)
    #expect(board.tickets.keys.filter { board.state($0) == .live }.count == 16)
    #expect(board.claims == [:])
  }

  @Test func `who stops in the middle keeps what platforms answered, and no claim`() throws {
    struct Stop: Error {}
    var board = MemoryBoard(Self.offices())
    var platform = FakePlatform()
    var clock = SimulatedOrchestrationClock(Self.start)
    #expect(throws: Stop.self) {
      try Orchestrator(named: "eve-1").run(on: &board, through: &platform, at: &clock) { report in
        if case .moved(to: .live) = report.outcome { throw Stop() }
      }
    }
    #expect(board.claims == [:])
    #expect(board.calls.count { $0.state == .confirmed } == platform.effects.count)
    let begun = board.calls.count
    let whole = try Self.outcome(width: 8, of: &board)
    #expect(whole.states.count { $0 == .live } == 17)
    #expect(board.calls.count > begun)
  }
}
