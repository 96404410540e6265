package import Tables

extension Registry {
  /// Spans of days in which a line item delivers.
  package static let flights = Table(
    "flights", .entity, "A span of days in which a line item delivers.",
    columns: [
      .id(),
      .reference(
        "line_item_id", to: "line_items", "Line item that delivers.", onDelete: .cascade,
        input: .create),
      .date("start_date", "First day, from its first hour on.", input: .always),
      .date("end_date", "Last day, to its last hour.", input: .always),
    ] + Column.stamps,
    unique: [["line_item_id", "id"]],
    checks: [
      Check(
        "end_date_ge_start_date", "end_date is not before start_date",
        .atMost("start_date", "end_date"),
        breaking: ["start_date": "2026-01-06", "end_date": "2026-01-05"])
    ])
}
