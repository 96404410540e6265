package import Tables

extension Registry {
  /// What plans lay down for later, so that time can go on without the file that a campaign came from.
  ///
  /// It holds every such row, whether its instant has come or not: so it does not depend on as-of.
  package static let plannedChanges = Table(
    "planned_changes", .log, "A row that is stored in its own table once its instant has come.",
    columns: [
      .id(),
      .reference(
        "campaign_id", to: "campaigns", "Campaign whose plan lays it down.", onDelete: .cascade),
      .text(
        "table_name", "Table in which the row is stored.", .pattern("[a-z][a-z_]{1,40}")),
      .integer("row_id", "Number that the row has there.", .range(1, nil)),
      .timestamp("effective_at", "Instant at which the row is stored."),
      .json(
        "row_json",
        "The row, as a JSON object of its columns; its number alone where only that is reserved."),
    ],
    unique: [["table_name", "row_id"]], example: ["table_name": "budget_changes"])
}
