package import Tables

extension Registry {
  /// What somebody asks for: a new campaign, another budget, a swapped creative, a report.
  package static let tickets = Table(
    "tickets", .entity, "A request to the ad operations team, from its typing to its launch.",
    columns: [.id(), .uid(), .code(prefix: "TKT-", digits: 5, "The ticket's readable number.")]
      + ticketSubjectColumns + ticketWorkColumns + ticketOutcomeColumns + Column.stamps,
    unique: [["uid"], ["code"]],
    foreignKeys: [
      ForeignKey(
        ["campaign_id", "line_item_id"], references: "line_items", ["campaign_id", "id"])
    ],
    indexes: [["campaign_id", "line_item_id"]],
    checks: [
      Check(
        "status_stage", "status and stage are one of the pairs that can occur together",
        .ticketPairs("status", "stage"), breaking: ["status": "DRAFT", "stage": "LIVE"])
    ])

  private static let ticketSubjectColumns: [Column] = [
    .reference("campaign_id", to: "campaigns", "The campaign that it is about.", input: .create),
    .integer(
      "line_item_id", "The line item that it is about; none where it is about the whole campaign.",
      .range(1, nil), nullable: true, input: .create),
    .reference(
      "channel_id", to: "channels", "The channel on which it takes effect.", input: .create),
    .reference("ticket_type_id", to: "ticket_types", "What is asked for.", input: .create),
    .text("title", "What is asked for, in one line.", .length(1...200), input: .always),
  ]

  private static let ticketWorkColumns: [Column] = [
    .choice("status", TicketStatus.self, "Where it stands in the system.", default: .draft),
    .choice("stage", TicketStage.self, "Where it stands on the team's board.", default: .new),
    .choice(
      "urgency", Urgency.self, "How fast it must be done.", default: .medium, input: .always),
    .reference("requested_by", to: "users", "Who asked for it.", input: .create),
    .reference("assignee_id", to: "users", "Who works on it.", input: .always),
    .timestamp("opened_at", "When it was opened, and its clock began."),
    .timestamp("due_at", "When it must be done."),
    .timestamp("launched_at", "From when what was asked for takes effect.", nullable: true),
    .timestamp("closed_at", "When the work on it ended.", nullable: true),
    .integer(
      "sla_hours", "The time that it may take, by its type and urgency.", .range(1, nil),
      unit: "h"),
    .integer(
      "paused_seconds", "For how long its clock stood still up to as-of, waiting for the client.",
      .range(0, nil), unit: "s", default: 0),
  ]

  private static let ticketOutcomeColumns: [Column] = [
    .text(
      "external_platform_id", "The id that the platform gave to the campaign.", .length(1...200),
      nullable: true),
    .text(
      "qa_failure_reason", "Which checks failed and why, after the latest run.",
      .length(1...10_000), nullable: true),
    .integer(
      "attempts", "How often it was sent to its platform.", .range(0, nil), default: 0),
    .text(
      "notes", "What people noted.", .length(1...10_000), nullable: true, input: .always,
      isProse: true),
  ]
}

extension Condition {
  /// The two columns hold a status and a stage that can occur together.
  static func ticketPairs(_ status: String, _ stage: String) -> Condition {
    .pairs(
      status, stage,
      TicketStatus.allCases.map { ($0.rawValue, $0.stages.map(\.rawValue)) })
  }
}
