import Tables

extension Registry {
  /// What holds between the hours of a day and the tables that split them.
  static let sumInvariants: [Invariant] = [
    Invariant(
      "breakdown_sums", "each dimension of a day's breakdown sums to its hours",
      tables: ["performance_breakdown", "campaign_performance"], sql: breakdownSumsSQL),
    Invariant(
      "breakdown_date", "the date of a breakdown is a real date", tables: ["performance_breakdown"],
      sql: """
        SELECT line_item_id, date, dimension, value FROM performance_breakdown
        WHERE date(date, '+0 days') IS NOT date
        """),
    Invariant(
      "vast_error_sums", "a day's VAST codes sum to its errors and timeouts",
      tables: ["vast_errors", "campaign_performance"], sql: vastErrorSumsSQL),
    Invariant(
      "third_party_days", "a vendor counts only on dates with hours",
      tables: ["third_party_delivery", "campaign_performance"],
      sql: """
        SELECT t.line_item_id, t.date, t.vendor FROM third_party_delivery AS t
        WHERE NOT EXISTS (
          SELECT 1 FROM campaign_performance AS p
          WHERE p.line_item_id = t.line_item_id AND p.hour_ts >= t.date || 'T00:00:00Z'
            AND p.hour_ts <= t.date || 'T23:00:00Z')
        """),
  ]

  private static let splitColumns = [
    "requests", "impressions", "viewable_impressions", "video_start", "video_q100", "clicks",
    "spend_micros",
  ]

  /// True of hours on dates before as-of: daily rows come when their day is over.
  private static let dayIsOverSQL = """
    substr(p.hour_ts, 1, 10) < COALESCE(
          (SELECT substr(MAX(as_of), 1, 10) FROM gen_manifest), '9999-12-31')
    """

  /// Judges the line items that have a breakdown at all, in every dimension and on every date.
  ///
  /// Hours count as they are, parts count negative, and what does not cancel out is wrong.
  private static let breakdownSumsSQL = """
    WITH day AS (
      SELECT p.line_item_id, substr(p.hour_ts, 1, 10) AS date,
        \(splitColumns.map { "SUM(p.\($0)) AS \($0)" }.joined(separator: ", "))
      FROM campaign_performance AS p
      WHERE EXISTS (SELECT 1 FROM performance_breakdown AS b WHERE b.line_item_id = p.line_item_id)
        AND (\(dayIsOverSQL) OR EXISTS (
          SELECT 1 FROM performance_breakdown AS b
          WHERE b.line_item_id = p.line_item_id AND b.date = substr(p.hour_ts, 1, 10)))
      GROUP BY p.line_item_id, substr(p.hour_ts, 1, 10)
    ), dimensions(dimension) AS (
      VALUES \(BreakdownDimension.allCases.map { "('\($0.rawValue)')" }.joined(separator: ", "))
    ), parts AS (
      SELECT line_item_id, date, dimension, \(splitColumns.joined(separator: ", "))
      FROM day CROSS JOIN dimensions
      UNION ALL
      SELECT line_item_id, date, dimension, \(splitColumns.map { "-\($0)" }.joined(separator: ", "))
      FROM performance_breakdown
    )
    SELECT line_item_id, date, dimension
    FROM parts
    GROUP BY line_item_id, date, dimension
    HAVING \(splitColumns.map { "SUM(\($0)) <> 0" }.joined(separator: " OR "))
    """

  /// Judges the line items that have codes at all, on every date.
  private static let vastErrorSumsSQL = """
    SELECT line_item_id, date
    FROM (
      SELECT p.line_item_id, substr(p.hour_ts, 1, 10) AS date,
        p.error_count + p.timeout_count AS failures
      FROM campaign_performance AS p
      WHERE EXISTS (SELECT 1 FROM vast_errors AS v WHERE v.line_item_id = p.line_item_id)
        AND (\(dayIsOverSQL) OR EXISTS (
          SELECT 1 FROM vast_errors AS v
          WHERE v.line_item_id = p.line_item_id AND v.date = substr(p.hour_ts, 1, 10)))
      UNION ALL
      SELECT line_item_id, date, -count FROM vast_errors
    ) AS parts
    GROUP BY line_item_id, date
    HAVING SUM(failures) <> 0
    """
}
