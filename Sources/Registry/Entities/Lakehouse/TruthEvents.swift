package import Tables

extension Registry {
  /// Every arrival with the clean event behind it and what is wrong with the arrival.
  package static let truthEvents = Table(
    "truth_events", .truth, "An arrival in the landing files, with the clean event behind it.",
    columns: [
      .id(),
      .text("event_type", "What the event tells, also where that is unknown.", .length(1...64)),
      .text("click_id", "The event's own id, whatever its type.", .length(1...200)),
      .reference("advertiser_id", to: "advertisers", "The advertiser who pays."),
      .reference("campaign_id", to: "campaigns", "The campaign."),
      .integer(
        "line_item_id", "The line item; none for a budget update.", .range(1, nil), nullable: true),
      .money("amount_micros", "What the event costs.", .range(0, nil)),
      .money(
        "budget_value_micros", "The advertiser's allowance, of a budget update.", .range(0, nil),
        nullable: true),
      .timestamp("timestamp", "When it happened."),
      .timestamp("arrived_at", "When the line arrived."),
      .text("source_file", "The landing file, relative to the landing folder.", .length(1...500)),
      .integer("source_line", "The line of the file, from 1.", .range(1, nil)),
      .choice("defect", EventDefect.self, "What is wrong with the arrival."),
    ],
    unique: [["source_file", "source_line"]],
    foreignKeys: [
      ForeignKey(
        ["campaign_id", "line_item_id"], references: "line_items", ["campaign_id", "id"])
    ],
    indexes: [["campaign_id", "line_item_id", "arrived_at"]])
}
