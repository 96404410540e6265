package import Tables

extension Registry {
  /// Everything that each advertiser spent, and how it stands.
  package static let aggregatedAdvertiserSpend = View(
    "aggregated_advertiser_spend",
    "An advertiser's spend in all, and how it stands at its last hour.",
    columns: [
      .advertiser, .init("total_gross_spend", .real, "Gross spend, in currency units."),
      .init("total_net_spend", .real, "Net spend, in currency units."),
      .init("total_clicks", .integer, "Valid clicks."),
      .init(
        "latest_budget_value", .real, "The allowance at the last hour's end, in currency units."),
      .init("latest_activity_time", .timestamp, "The end of the last hour with an event."),
      .init("current_serving_status", .boolean, "1 where it could be served at that hour's end."),
    ],
    sql: """
      SELECT advertiser,
        \(units("SUM(gross_spend_micros)")) AS total_gross_spend,
        \(units("SUM(net_spend_micros)")) AS total_net_spend,
        SUM(click_count) AS total_clicks,
        \(units(last("budget_value_micros"))) AS latest_budget_value,
        MAX(window_end) AS latest_activity_time,
        \(last("can_serve")) AS current_serving_status
      FROM (\(ranked(by: "advertiser_id"))) AS gold
      GROUP BY advertiser_id, advertiser
      """)

  /// The advertisers' spend a month, and how they stood at its end.
  package static let monthlySpend = View(
    "monthly_spend", "An advertiser's spend in one UTC month, and how it stood at the last hour.",
    columns: [
      .advertiser, .init("spend_month", .timestamp, "The start of the UTC month."),
      .init("monthly_gross_spend", .real, "Gross spend, in currency units."),
      .init("monthly_net_spend", .real, "Net spend, in currency units."),
      .init("total_clicks", .integer, "Valid clicks."),
      .init("budget_value", .real, "The allowance at the month's last hour, in currency units."),
      .init("can_serve_status", .boolean, "1 where it could be served at that hour's end."),
    ],
    sql: """
      SELECT advertiser, spend_month,
        \(units("SUM(gross_spend_micros)")) AS monthly_gross_spend,
        \(units("SUM(net_spend_micros)")) AS monthly_net_spend,
        SUM(click_count) AS total_clicks,
        \(units(last("budget_value_micros"))) AS budget_value,
        \(last("can_serve")) AS can_serve_status
      FROM (\(ranked(by: "advertiser_id, spend_month"))) AS gold
      GROUP BY advertiser_id, advertiser, spend_month
      """)

  /// The advertisers' spend an hour.
  package static let hourlySpend = View(
    "hourly_spend", "An advertiser's spend in one hour.",
    columns: [
      .advertiser, .init("spend_hour_start", .timestamp, "The start of the hour."),
      .init("spend_hour_end", .timestamp, "The end of the hour."),
      .init("hourly_gross_spend", .real, "Gross spend, in currency units."),
      .init("hourly_net_spend", .real, "Net spend, in currency units."),
    ],
    sql: """
      SELECT advertiser, window_start AS spend_hour_start, window_end AS spend_hour_end,
        \(units("SUM(gross_spend_micros)")) AS hourly_gross_spend,
        \(units("SUM(net_spend_micros)")) AS hourly_net_spend
      FROM gold_advertiser_spend
      GROUP BY advertiser_id, advertiser, window_start, window_end
      """)

  /// The advertisers' spend a day.
  package static let dailySpend = View(
    "daily_spend", "An advertiser's spend on one UTC day.",
    columns: [
      .advertiser, .init("spend_day", .timestamp, "The start of the UTC day."),
      .init("daily_gross_spend", .real, "Gross spend, in currency units."),
      .init("daily_net_spend", .real, "Net spend, in currency units."),
    ],
    sql: """
      SELECT advertiser, spend_day,
        \(units("SUM(gross_spend_micros)")) AS daily_gross_spend,
        \(units("SUM(net_spend_micros)")) AS daily_net_spend
      FROM gold_advertiser_spend
      GROUP BY advertiser_id, advertiser, spend_day
      """)

  /// The value of a column in the last window of its group.
  private static func last(_ column: String) -> String {
    "SUM(CASE WHEN place = 1 THEN \(column) ELSE 0 END)"
  }
}
