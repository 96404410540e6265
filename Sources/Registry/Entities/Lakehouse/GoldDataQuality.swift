package import Tables

extension Registry {
  /// What each expectation of each layer found.
  package static let goldDataQuality = Table(
    "gold_data_quality", .layer, "What one expectation found in its layer at as-of.",
    columns: [
      .choice("layer", LakehouseLayer.self, "The layer that it judges."),
      .text("expectation", "Its name.", .pattern("[a-z0-9_]{1,64}")),
      .timestamp("as_of", "The instant for which the row holds."),
      .text("table_name", "The table that it judges.", .pattern("[a-z0-9_]{1,64}")),
      .choice("severity", ExpectationSeverity.self, "What its failure does to the layer."),
      .count("rows_seen", "Rows that it judged."),
      .count("rows_failed", "Rows that it found wrong."),
      .real(
        "pass_rate_pct", "Rows that it found right; 100 where it judged none.", .realRange(0, 100),
        unit: "%"),
    ],
    primaryKey: ["layer", "expectation"],
    checks: [.atMost("rows_failed", "rows_seen")])
}
