package import Tables

extension Registry {
  /// When campaigns and line items were started, paused and completed.
  package static let statusChanges = Table(
    "status_changes", .log, "A change of a campaign's or line item's status.",
    columns: [
      .id(),
      .choice("entity", ChangedEntity.self, "Kind of row that changes.", input: .create),
      .integer(
        "entity_id", "Number of the row that changes, in the table of its kind.", .range(1, nil),
        input: .create),
      .timestamp("effective_at", "Instant from which the new status holds.", input: .create),
      .choice("from_status", CampaignStatus.self, "Status before."),
      .choice("to_status", CampaignStatus.self, "Status from then on.", input: .create),
      .text(
        "changed_by", "Who made it: a person's address or a part of the program.",
        .length(1...254)),
    ],
    indexes: [["entity", "entity_id", "effective_at"]])
}
