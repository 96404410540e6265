import AdOps
import Registry
import SQLite
import Tables
import Testing
import Units

struct SLAClockTests {
  private let opened = Instant(secondsSinceEpoch: 1_767_600_000)

  @Test(arguments: [
    (24, Urgency.medium, 24), (24, .low, 24), (24, .high, 8), (24, .critical, 4),
    (6, .high, 6), (2, .critical, 2), (72, .critical, 4), (72, .high, 8), (72, .low, 72),
  ])
  func `the two higher urgencies take less time, and never more than the type`(
    base: Int64, urgency: Urgency, hours: Int64
  ) {
    #expect(SLAClock.hours(base: base, urgency: urgency) == hours)
  }

  @Test func `the clock stands still while the client owes an answer`() {
    let clock = SLAClock(
      opened: opened, hours: 8,
      pauses: [
        .init(from: opened + .hours(1), to: opened + .hours(3)),
        .init(from: opened + .hours(5), to: opened + .hours(6)),
      ])
    #expect(clock.elapsed(at: opened + .hours(2)) == .hours(1))
    #expect(clock.elapsed(at: opened + .hours(4)) == .hours(2))
    #expect(clock.paused(upTo: opened + .hours(10)) == .hours(3))
    #expect(clock.atRisk == opened + .hours(9))
    #expect(clock.due == opened + .hours(11))
    #expect(clock.breached == opened + .hours(11) + .seconds(1))
    #expect(clock.state(at: opened + .hours(9) - .seconds(1)) == .onTrack)
    #expect(clock.state(at: opened + .hours(9)) == .atRisk)
    #expect(clock.state(at: opened + .hours(11)) == .atRisk)
    #expect(clock.state(at: opened + .hours(11) + .seconds(1)) == .breached)
    #expect(clock.state(at: opened + .hours(99), ended: opened + .hours(11)) == .onTrack)
    #expect(clock.state(at: opened + .hours(99), ended: opened + .hours(12)) == .breached)
  }

  @Test func `a clock that stands still has no deadline until it goes on`() {
    let clock = SLAClock(
      opened: opened, hours: 8, pauses: [.init(from: opened + .hours(7), to: nil)])
    #expect(clock.atRisk == opened + .hours(6))
    #expect(clock.due == nil)
    #expect(clock.state(at: opened + .hours(1_000)) == .atRisk)
    #expect(TicketDeadline.due(clock) == opened + .hours(8))
  }

  @Test func `what follows a release is due its lead time before it`() {
    let clock = SLAClock(opened: opened, hours: 24)
    let release = CivilDate(daysSinceEpoch: 20_788).start
    #expect(release.description == "2026-12-01T00:00:00Z")
    #expect(
      TicketDeadline.due(clock, release: release, leadHours: 72).description
        == "2026-11-28T00:00:00Z")
    #expect(TicketDeadline.due(clock) == opened + .hours(24))
    #expect(TicketDeadline.latestOpening(before: release, leadHours: 72) == release - .hours(72))
  }

  /// A ticket with random pauses, at random instants, in a database and on the clock.
  @Test func `the clock agrees with the view tickets_sla, second by second`() throws {
    let seed: UInt64 = 75
    var dice = Dice(seed: seed, "clocks")
    let connection = try Connection.inMemory()
    for table in [Registry.tickets, Registry.ticketTypes, Registry.genManifest] {
      let columns = table.columns.map { SQLText.identifier($0.name) }.joined(separator: ", ")
      try connection.execute("CREATE TABLE \(table.name) (\(columns))")
    }
    let view = try #require(Registry.views.first { $0.name == "tickets_sla" })
    try connection.execute("CREATE VIEW tickets_sla AS \(view.sql)")
    try insert(Registry.ticketTypes.example, into: connection)
    for number in 1...300 {
      let hours = Int64(dice.pick([1, 4, 8, 24]))
      let asOf =
        opened + .seconds(Int64(dice.pick([3_600, 14_400, 28_800, 86_400])))
        + .seconds(Int64(dice.roll(-2...2)) + Int64(dice.roll(0...7_200)))
      var pauses: [SLAClock.Pause] = []
      var instant = opened
      for _ in 0..<dice.roll(0...3) {
        let from = instant + .seconds(Int64(dice.roll(0...7_200)))
        instant = from + .seconds(Int64(dice.roll(1...7_200)))
        pauses.append(.init(from: from, to: dice.chance(10) ? nil : instant))
      }
      if let open = pauses.firstIndex(where: { $0.end == nil }) {
        pauses.removeSubrange((open + 1)...)
      }
      let ended = dice.chance(30) ? asOf - .seconds(Int64(dice.roll(0...600))) : nil
      let clock = SLAClock(opened: opened, hours: hours, pauses: pauses)
      var ticket = Registry.tickets.example
      ticket["opened_at"] = .text(opened.description)
      ticket["sla_hours"] = .integer(hours)
      ticket["paused_seconds"] = .integer(clock.paused(upTo: ended ?? asOf).seconds)
      ticket["launched_at"] = ended.map { .text($0.description) } ?? .null
      var manifest = Registry.genManifest.example
      manifest["as_of"] = .text(asOf.description)
      try connection.execute("DELETE FROM tickets; DELETE FROM gen_manifest")
      try insert(ticket, into: connection)
      try insert(manifest, into: connection)
      let state = try connection.text("SELECT sla_state FROM tickets_sla")
      #expect(
        state == clock.state(at: asOf, ended: ended).rawValue, "seed \(seed), clock \(number)")
    }
  }

  private func insert(_ row: Row, into connection: Connection) throws {
    let values = row.values.map { SQLText.literal($0) }.joined(separator: ", ")
    try connection.execute("INSERT INTO \(row.table.name) VALUES (\(values))")
  }

  @Test func `a clock's instants are the first at which its state changes`() {
    let seed: UInt64 = 76
    var dice = Dice(seed: seed, "instants")
    for number in 1...500 {
      var pauses: [SLAClock.Pause] = []
      var instant = opened
      for _ in 0..<dice.roll(0...4) {
        let from = instant + .seconds(Int64(dice.roll(0...9_000)))
        instant = from + .seconds(Int64(dice.roll(1...9_000)))
        pauses.append(.init(from: from, to: instant))
      }
      let clock = SLAClock(opened: opened, hours: Int64(dice.roll(1...9)), pauses: pauses)
      guard let atRisk = clock.atRisk, let breached = clock.breached, let due = clock.due else {
        Issue.record("seed \(seed), clock \(number) stands still")
        continue
      }
      #expect(clock.state(at: atRisk) == .atRisk && clock.state(at: due) == .atRisk)
      #expect(clock.state(at: atRisk - .seconds(1)) == .onTrack, "seed \(seed), clock \(number)")
      #expect(clock.state(at: breached) == .breached, "seed \(seed), clock \(number)")
      #expect(clock.state(at: breached - .seconds(1)) == .atRisk, "seed \(seed), clock \(number)")
    }
  }
}
