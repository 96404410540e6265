package import Tables

extension Registry {
  /// What a person typed into a ticket, mistakes included; entities are built from it.
  package static let ticketRequests = Table(
    "ticket_requests", .log, "One field of a ticket as a person typed it.",
    columns: [
      .reference("ticket_id", to: "tickets", "The ticket.", input: .create),
      .text(
        "field", "The field, one of those that the ticket's type declares.",
        .pattern("[a-z0-9_.]{1,100}"), input: .create),
      .text(
        "value", "What was typed, untouched.", .length(0...20_000), input: .always, isProse: true),
    ],
    primaryKey: ["ticket_id", "field"])
}
