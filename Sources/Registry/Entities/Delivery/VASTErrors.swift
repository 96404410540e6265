package import Tables

extension Registry {
  /// A day's failed requests by the code that the players reported.
  package static let vastErrors = Table(
    "vast_errors", .fact, "How often players reported one VAST code for a line item on a UTC date.",
    columns: [
      .reference(
        "line_item_id", to: "line_items", "The line item whose ad failed.", onDelete: .cascade),
      .date("date", "The date in UTC."),
      .integer("code", "The code of the VAST standard.", .range(100, 902)),
      .integer("count", "How often it was reported.", .range(1, nil)),
    ],
    primaryKey: ["line_item_id", "date", "code"],
    checks: [
      Check(
        "code_known", "code is one of the VAST standard",
        .any(VASTErrorCode.all.map { .equal("code", .integer($0.code)) }), breaking: ["code": 404])
    ],
    example: ["code": 303])
}
