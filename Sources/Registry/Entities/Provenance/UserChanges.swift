package import Tables

extension Registry {
  /// What users changed on purpose, so that a check knows it from damage.
  package static let userChanges = Table(
    "user_changes", .provenance, "One value that a user changed on purpose.",
    columns: [
      .id(), .text("table_name", "The table.", .pattern("[a-z0-9_]{1,64}")),
      .text("row_key", "The row's primary key, its parts joined by commas.", .length(1...500)),
      .text("column_name", "The column.", .pattern("[a-z0-9_]{1,64}")),
      .text("old_value", "The value before; none where there was none.", nullable: true),
      .text("new_value", "The value after; none where there is none.", nullable: true),
      .timestamp("changed_at", "The simulated instant of the change."),
    ])
}
