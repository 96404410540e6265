package import Tables

extension Registry {
  /// The history of tickets; replayed, it ends in their present status.
  package static let ticketEvents = Table(
    "ticket_events", .log, "Something that happened to a ticket; rows are only ever added.",
    columns: [
      .id(), .reference("ticket_id", to: "tickets", "The ticket."),
      .timestamp("at", "When it happened."),
      .text(
        "actor", "Who did it: a person's address, or the part of the system.", .length(1...200)),
      .choice(
        "from_status", TicketStatus.self, "The status before; at the opening the first status."),
      .choice("to_status", TicketStatus.self, "The status after."),
      .choice("from_stage", TicketStage.self, "The stage before; at the opening the first stage."),
      .choice("to_stage", TicketStage.self, "The stage after."),
      .text("note", "What else is to be said; may be empty.", .length(0...10_000), default: ""),
    ],
    checks: [
      Check(
        "from_pair", "from_status and from_stage can occur together",
        .ticketPairs("from_status", "from_stage"),
        breaking: ["from_status": "DRAFT", "from_stage": "LIVE"]),
      Check(
        "to_pair", "to_status and to_stage can occur together",
        .ticketPairs("to_status", "to_stage"),
        breaking: ["to_status": "DRAFT", "to_stage": "LIVE"]),
    ])
}
