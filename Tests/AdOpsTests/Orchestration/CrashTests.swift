import AdOps
import Registry
import Tables
import Testing
import Units

/// Killed anywhere and started again: no platform object twice, no ticket lost.
struct CrashTests {
  #if DEBUG
    private static let lives = 60
  #else
    private static let lives = 1_000
  #endif

  @Test func `killed at random moments, under faults, every ticket ends as its history says`()
    throws
  {
    let seed: UInt64 = 20_260_301
    var dice = Dice(seed: seed, "kills")
    for life in 0..<Self.lives {
      let fuse = Fuse()
      let channels = ["netflix", "meta", "tiktok", "cm360"]
      let offices = (0..<4).map { number -> Office in
        var office = OrchestratorTests.office(on: channels[(number + life) % 4])
        if number == 3 { office.set(Registry.creatives, "qa_status", "REJECTED") }
        return office
      }
      var board = MemoryBoard(offices, fuse: fuse)
      var platform = FakePlatform(fuse: fuse)
      let share = dice.roll(0...40)
      var faultDice = Dice(seed: seed, "faults \(life)")
      let faults: [FakePlatform.Fault?] = (0..<4_000).map { _ in
        guard faultDice.chance(share) else { return nil }
        return faultDice.pick([
          .busy(seconds: 3), .busy(seconds: nil), .broken, .lost, .lostAfterwards,
        ])
      }
      platform.faults = { call, _ in faults[call % faults.count] }
      var clock = SimulatedOrchestrationClock(Instant(secondsSinceEpoch: 1_754_900_000))
      var orchestrator = Orchestrator(named: "eve-1")
      orchestrator.policy.mostFailures = 60
      orchestrator.policy.mostBusy = 60
      for _ in 0..<dice.roll(1...12) {
        fuse.reset(dice.roll(0...120))
        try? orchestrator.run(on: &board, through: &platform, at: &clock)
        board.restart()
      }
      fuse.reset(nil)
      try orchestrator.run(on: &board, through: &platform, at: &clock)
      judge(board, platform, "seed \(seed), life \(life)")
    }
  }

  private func judge(_ board: MemoryBoard, _ platform: FakePlatform, _ place: String) {
    #expect(board.violations == [], "\(place)")
    #expect(platform.effects.values.allSatisfy { $0 == 1 }, "\(place)")
    // Every object that the platform has is known, and under the id that it has there.
    #expect(
      Set(platform.effects.keys) == Set(board.calls.map(\.request.idempotencyKey)), "\(place)")
    #expect(board.calls.allSatisfy { $0.state == .confirmed }, "\(place)")
    for ticket in board.tickets.keys {
      let history = TicketHistory(board.events.filter { $0["ticket_id"] == .integer(ticket) })
      #expect(history.problems == [], "\(place)")
      #expect(history.end == board.state(ticket), "\(place)")
      #expect(history.end == (ticket == 4 ? .checksFailed : .live), "\(place), ticket \(ticket)")
      let runs = Set(board.checks.filter { $0["ticket_id"] == .integer(ticket) }.map { $0["run"] })
      #expect(runs.count == 1, "\(place)")
    }
    #expect(board.claims == [:], "\(place)")
  }
}
