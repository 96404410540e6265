package import Tables

extension Registry {
  /// The hours with every metric, and under the names of the system that this one succeeds.
  package static let campaignPerformanceExtended = View(
    "campaign_performance_extended", "An hour of a line item with every metric.",
    columns: campaignPerformance.columns.map { View.Column($0) } + metrics.map { View.Column($0) }
      + predecessorColumns.map(\.column),
    sql: """
      SELECT
        \(extendedExpressions.joined(separator: ",\n  "))
      FROM campaign_performance AS p
      """)

  private static let extendedExpressions: [String] =
    campaignPerformance.columns.map { "p.\(SQLText.identifier($0.name))" }
    + metrics.map { "\($0.sql) AS \($0.name)" }
    + predecessorColumns.map { "\($0.sql) AS \($0.column.name)" }

  private static let predecessorColumns: [(column: View.Column, sql: String)] = [
    (
      .init("hour_of_day", .integer, "The hour of the day in UTC."),
      "CAST(substr(p.hour_ts, 12, 2) AS INTEGER)"
    ),
    (.init("day", .date, "The date in UTC."), "substr(p.hour_ts, 1, 10)"),
    (
      .init("week_start", .date, "The Monday of the week in UTC."),
      "date(substr(p.hour_ts, 1, 10), '-6 days', 'weekday 1')"
    ),
    (
      .init("month_start", .date, "The first date of the month in UTC."),
      "substr(p.hour_ts, 1, 8) || '01'"
    ),
    (
      .init("frequency", .integer, "average_frequency as a whole number, rounded half up."),
      "CASE WHEN p.reach = 0 THEN 0 ELSE (2 * p.impressions + p.reach) / (2 * p.reach) END"
    ),
    (
      .init("spend", .integer, "spend_micros in hundredths of the currency unit, half up."),
      "(p.spend_micros + 5000) / 10000"
    ),
    (
      .init(
        "audience_json", .json,
        "The UTC day's impressions of the line item by device, age and gender, and interest."),
      audienceSQL
    ),
  ]

  private static let audienceSQL = """
    (
        SELECT json_group_object(lower(part.dimension), json(part.mix))
        FROM (
          SELECT b.dimension, json_group_object(b.value, b.impressions) AS mix
          FROM performance_breakdown AS b
          WHERE b.line_item_id = p.line_item_id AND b.date = substr(p.hour_ts, 1, 10)
            AND (b.dimension = 'DEVICE' OR b.dimension = 'AGE_GENDER' OR b.dimension = 'INTEREST')
          GROUP BY b.dimension
        ) AS part
      )
    """
}
