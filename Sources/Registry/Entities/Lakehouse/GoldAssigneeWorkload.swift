package import Tables

extension Registry {
  /// Who has how much to do.
  package static let goldAssigneeWorkload = Table(
    "gold_assignee_workload", .layer, "A person's work at as-of.",
    columns: [
      .integer("assignee_id", "The person.", .range(1, nil)),
      .timestamp("as_of", "The instant for which the row holds."),
      .text("assignee", "The person's name.", .length(1...200)),
      .text("assignee_role", "The person's role.", .length(1...64)),
      .text("pod", "The team that the person belongs to.", .length(1...64)),
      .count("total_tickets", "Tickets in all."),
      .count("open_tickets", "Those that are not closed."),
      .count("waiting_tickets", "Those that wait for the client."),
      .count("urgent_tickets", "Open ones of urgency CRITICAL or HIGH."),
      .count("breached_tickets", "Those that used more than their time."),
      .count("at_risk_tickets", "Those that are open and used three quarters of it or more."),
      .real(
        "average_hours_until_due", "The average time left for open ones; negative when overdue.",
        .realRange(-1e9, 1e9), unit: "h", nullable: true),
    ],
    primaryKey: ["assignee_id"],
    checks: [
      .atMost("open_tickets", "total_tickets"), .atMost("waiting_tickets", "open_tickets"),
      .atMost("urgent_tickets", "open_tickets"), .atMost("breached_tickets", "total_tickets"),
      .atMost("at_risk_tickets", "open_tickets"),
    ])
}
