package import Tables

extension Registry {
  /// How much of which work each person does, and in what time.
  package static let goldOpsEfficiency = Table(
    "gold_ops_efficiency", .layer, "A person's tickets of one type at as-of.",
    columns: [
      .integer("assignee_id", "The person.", .range(1, nil)),
      .integer("ticket_type_id", "The type of ticket.", .range(1, nil)),
      .timestamp("as_of", "The instant for which the row holds."),
      .text("assignee", "The person's name.", .length(1...200)),
      .text("ticket_type", "The type's name.", .length(1...200)),
      .count("total_tickets", "Tickets in all."),
      .count("eve_eligible_tickets", "Those that the engine may traffic by itself."),
      .count("open_tickets", "Those that are not closed."),
      .count("closed_tickets", "Those that are closed."),
      .count("breached_tickets", "Those that used more than their time."),
      .count("at_risk_tickets", "Those that are open and used three quarters of it or more."),
      .count("reopened_tickets", "Those that came back after they were live."),
      .real(
        "automation_rate_pct", "Tickets that the engine may traffic.", .realRange(0, 100), unit: "%"
      ),
      .real(
        "breach_rate_pct", "Tickets that used more than their time.", .realRange(0, 100), unit: "%"),
      .real(
        "median_hours",
        "The median time from opening to closing, without pauses; none if none is closed.",
        .realRange(0, 1e9), unit: "h", nullable: true),
    ],
    primaryKey: ["assignee_id", "ticket_type_id"],
    checks: [
      .atMost("eve_eligible_tickets", "total_tickets"),
      .atMost("breached_tickets", "total_tickets"),
      .atMost("at_risk_tickets", "open_tickets"),
      Check(
        "parts", "open and closed tickets are all tickets",
        .equal("open_tickets" + "closed_tickets", "total_tickets"),
        breaking: ["open_tickets": 1, "closed_tickets": 1, "total_tickets": 1]),
    ])
}
