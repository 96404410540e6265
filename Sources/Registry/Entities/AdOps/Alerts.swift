package import Tables

extension Registry {
  /// The outbox of what people are told.
  package static let alerts = Table(
    "alerts", .log, "Something that somebody is told, until it is delivered.",
    columns: [
      .id(),
      .reference("ticket_id", to: "tickets", "The ticket that it is about.", nullable: true),
      .reference("campaign_id", to: "campaigns", "The campaign that it is about.", nullable: true),
      .choice("kind", AlertKind.self, "What somebody is told."),
      .choice("severity", AlertSeverity.self, "How loud it is."),
      .choice("channel", AlertChannel.self, "Where it is delivered."),
      .json("payload_json", "The message, before it takes the shape of its channel."),
      .text(
        "dedupe_key", "Kind, subject and window: what is said once, however often it is found.",
        .length(1...200)),
      .timestamp("created_at", "When it was raised."),
      .timestamp("delivered_at", "When its channel took it.", nullable: true),
      .integer("attempts", "How often its delivery was tried.", .range(0, nil), default: 0),
    ],
    unique: [["dedupe_key"]],
    checks: [
      Check(
        "subject", "an alert is about a ticket or a campaign",
        .any([.present("ticket_id"), .present("campaign_id")]),
        breaking: ["ticket_id": nil, "campaign_id": nil])
    ],
    example: ["ticket_id": 1])
}
