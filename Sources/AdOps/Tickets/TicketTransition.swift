import Registry
package import Tables
package import Units

/// One legal move of a ticket.
package struct TicketTransition: Hashable, Sendable {
  /// Where it stood.
  package let from: TicketState
  /// What happened.
  package let event: TicketEvent
  /// Where it stands; the same place for events that only do something.
  package let to: TicketState
  /// What is to be done.
  package let actions: [TicketAction]

  init(_ from: TicketState, _ event: TicketEvent, _ to: TicketState, _ actions: [TicketAction]) {
    self.from = from
    self.event = event
    self.to = to
    self.actions = actions
  }

  /// The row of `ticket_events`, without its number.
  package func row(
    ticket: Int64, at instant: Instant, by actor: String, note: String = ""
  ) -> Row {
    Self.row(ticket: ticket, from: from, to: to, at: instant, by: actor, note: note)
  }

  /// The row that says that a ticket was opened.
  package static func opening(
    ticket: Int64, at instant: Instant, by actor: String, note: String = ""
  ) -> Row {
    row(ticket: ticket, from: .new, to: .new, at: instant, by: actor, note: note)
  }

  private static func row(
    ticket: Int64, from: TicketState, to: TicketState, at instant: Instant, by actor: String,
    note: String
  ) -> Row {
    Row(
      Registry.ticketEvents,
      [
        "ticket_id": .integer(ticket), "at": .text(instant.description), "actor": .text(actor),
        "from_status": .text(from.status.rawValue), "to_status": .text(to.status.rawValue),
        "from_stage": .text(from.stage.rawValue), "to_stage": .text(to.stage.rawValue),
        "note": .text(note),
      ])
  }
}
