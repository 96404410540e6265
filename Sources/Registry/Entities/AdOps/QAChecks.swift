package import Tables

extension Registry {
  /// What each rule found about each ticket, run by run.
  package static let qaChecks = Table(
    "qa_checks", .log, "What one rule found about a ticket in one run of its checks.",
    columns: [
      .id(), .reference("ticket_id", to: "tickets", "The ticket that was judged."),
      .integer("run", "Which run of the ticket's checks, from 1.", .range(1, nil)),
      .text("rule", "The code of the rule.", .pattern("[a-z0-9_]{1,64}")),
      .choice("severity", CheckSeverity.self, "What a failure does to the ticket."),
      .choice("result", CheckResult.self, "What the rule found."),
      .text("details", "What was found, where, and what to do; may be empty.", .length(0...10_000)),
      .text("checked_by", "Who judged: the engine, or a person's address.", .length(1...200)),
      .timestamp("checked_at", "When it was judged."),
    ],
    unique: [["ticket_id", "run", "rule"]])
}
