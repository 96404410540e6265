import AdOps
import Registry
import SQLite
import Tables
import Testing
import Units

struct TicketHistoryTests {
  private let start = Instant(secondsSinceEpoch: 1_767_600_000)

  /// The rows of a ticket that goes through events, an hour each.
  private func rows(_ events: [TicketEvent]) throws -> [Row] {
    var state = TicketState.new
    var rows = [TicketTransition.opening(ticket: 1, at: start, by: "ana@example.com")]
    for (index, event) in events.enumerated() {
      let move = try TicketMachine.transition(from: state, on: event)
      let instant = start + .hours(Int64(index + 1))
      rows.append(move.row(ticket: 1, at: instant, by: "engine", note: event.rawValue))
      state = move.to
    }
    return rows.enumerated().map { index, row in
      var row = row
      row["id"] = .integer(Int64(index + 1))
      return row
    }
  }

  /// What an invariant finds in rows of `ticket_events` and the example of a ticket.
  private func violations(
    _ invariant: Invariant, _ rows: [Row], status: String, stage: String
  ) throws -> Int {
    let connection = try Connection.inMemory()
    for table in [Registry.ticketEvents, Registry.tickets] {
      let plain = table.columns.map { SQLText.identifier($0.name) }.joined(separator: ", ")
      try connection.execute("CREATE TABLE \(table.name) (\(plain))")
    }
    var ticket = Registry.tickets.example
    ticket["status"] = .text(status)
    ticket["stage"] = .text(stage)
    for row in rows + [ticket] {
      let values = row.values.map { SQLText.literal($0) }.joined(separator: ", ")
      try connection.execute("INSERT INTO \(row.table.name) VALUES (\(values))")
    }
    var statement = try connection.prepare(invariant.sql)
    return try statement.rows { $0.text(at: 0) }.count
  }

  private func invariant(_ name: String) throws -> Invariant {
    try #require((Registry.invariants + AdOpsInvariants.all).first { $0.name == name })
  }

  @Test func `a ticket's way is replayed to where it ends, with its pauses`() throws {
    let events: [TicketEvent] = [
      .takenUp, .clientAsked, .clientAnswered, .submitted, .built, .checksFailed, .fixed,
      .clientAsked, .linkedValueMoved, .clientAnswered, .submitted, .built, .checksPassed,
      .refused, .retried, .trafficked, .launched, .reopened, .clientAsked,
    ]
    let history = TicketHistory(try rows(events).reversed())
    #expect(history.problems == [])
    #expect(history.end == .waitingOnClient)
    #expect(
      history.pauses == [
        SLAClock.Pause(from: start + .hours(2), to: start + .hours(3)),
        SLAClock.Pause(from: start + .hours(8), to: start + .hours(10)),
        SLAClock.Pause(from: start + .hours(19), to: nil),
      ])
  }

  @Test func `a history that does not match is found by replaying and by the invariants`() throws {
    let whole = try rows([.takenUp, .submitted, .built, .checksPassed, .trafficked, .launched])
    let names = ["ticket_history_continuous", "ticket_history_ends", "ticket_moves_legal"]
    func found(_ rows: [Row], _ stage: String = "LIVE") throws -> [Int] {
      try names.map {
        try violations(try invariant($0), rows, status: "TRAFFICKED_SUCCESS", stage: stage)
      }
    }
    #expect(try found(whole) == [0, 0, 0])
    #expect(try found(whole, "COMPLETED") == [0, 1, 0])
    var gap = whole
    gap.remove(at: 4)
    #expect(try found(gap) == [1, 0, 0])
    #expect(TicketHistory(gap).problems.count == 1)
    var leap = whole
    leap[3]["to_status"] = "READY_FOR_API"
    leap[3]["to_stage"] = "READY_TO_LAUNCH"
    leap.remove(at: 4)
    #expect(try found(leap) == [0, 0, 1])
    #expect(TicketHistory(leap).problems.count == 1)
    #expect(try found([]) == [0, 1, 0])
    #expect(TicketHistory([]).end == .new)
  }
}
