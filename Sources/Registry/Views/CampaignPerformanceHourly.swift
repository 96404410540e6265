package import Tables

extension Registry {
  /// The hours of campaigns, summed over their line items.
  package static let campaignPerformanceHourly = View(
    "campaign_performance_hourly", "An hour of a campaign, summed over its line items.",
    columns: campaignHourColumns.map(\.column),
    sql: """
      SELECT
        \(campaignHourColumns.map { "\($0.sql) AS \($0.column.name)" }.joined(separator: ",\n  "))
      FROM campaign_performance
      GROUP BY campaign_id, hour_ts
      """)

  /// The columns of a campaign's hour, in the order of the line items' hours.
  private static let campaignHourColumns: [(column: View.Column, sql: String)] =
    [
      (.init("campaign_id", .integer, "The campaign."), "campaign_id"),
      (.init("hour_ts", .timestamp, "The start of the hour, in UTC."), "hour_ts"),
      (.init("line_items", .integer, "Line items with a flight in the hour."), "COUNT(*)"),
    ]
    + campaignPerformance.columns.compactMap { column in
      let (name, passed) = (column.name, View.Column(column))
      switch name {
      case "line_item_id", "hour_ts", "campaign_id", "flight_id": return nil
      case "local_hour", "day_of_week", "is_business_hour", "is_weekend", "daypart":
        return (passed, "MIN(\(name))")
      case "throttle_ppm":
        return (
          .init(name, .integer, "The greatest share that a pacer let through."), "MAX(\(name))"
        )
      case "clearing_cpm_micros":
        return (
          .init(name, .money, "The price of a thousand impressions, weighted by impressions."),
          weightedPriceSQL
        )
      case "reach", "cumulative_reach":
        return (
          .init(name, .integer, column.summary + " One that two line items reach counts twice."),
          "SUM(\(name))"
        )
      default: return (passed, "SUM(\(name))")
      }
    }

  private static let weightedPriceSQL = """
    CASE WHEN SUM(impressions) = 0 THEN 0
        ELSE (2 * SUM(impressions * clearing_cpm_micros) + SUM(impressions))
          / (2 * SUM(impressions)) END
    """
}
