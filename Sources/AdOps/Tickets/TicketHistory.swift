import Registry
package import Tables
import Units

/// The events of one ticket, replayed.
package struct TicketHistory: Sendable {
  /// Where the ticket stands after all of them; new where there are none.
  package let end: TicketState
  /// When the client owed an answer.
  package let pauses: [SLAClock.Pause]
  /// What cannot have happened, as sentences.
  package let problems: [String]

  /// Replays rows of `ticket_events` of one ticket, in the order of their instants and numbers.
  package init(_ rows: [Row]) {
    var state = TicketState.new
    var pauses: [SLAClock.Pause] = []
    var pauseStart: Instant?
    var problems: [String] = []
    for row in rows.sorted(by: Self.isEarlier) {
      guard let from = TicketState(row["from_status"].text, row["from_stage"].text),
        let to = TicketState(row["to_status"].text, row["to_stage"].text),
        let instant = row.instant("at")
      else {
        problems.append("event \(row["id"]) cannot be read")
        continue
      }
      if from != state { problems.append("event \(row["id"]) begins at \(from), not at \(state)") }
      if from != to, !TicketMachine.transitions.contains(where: { $0.from == from && $0.to == to })
      {
        problems.append("event \(row["id"]) leads from \(from) to \(to), which no event does")
      }
      if to == .waitingOnClient, from != to { pauseStart = instant }
      if from == .waitingOnClient, from != to, let start = pauseStart {
        pauses.append(SLAClock.Pause(from: start, to: instant))
        pauseStart = nil
      }
      state = to
    }
    if let start = pauseStart { pauses.append(SLAClock.Pause(from: start, to: nil)) }
    (end, self.pauses, self.problems) = (state, pauses, problems)
  }

  private static func isEarlier(_ left: Row, _ right: Row) -> Bool {
    (left["at"].description, left["id"].integer ?? 0)
      < (right["at"].description, right["id"].integer ?? 0)
  }
}
