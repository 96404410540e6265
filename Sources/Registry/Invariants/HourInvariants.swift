import Tables

extension Registry {
  /// What holds in every hour by itself, beyond the checks of its table.
  ///
  /// SQLite gives the 31st of September back as it is, until it has to count a day further.
  static let hourInvariants: [Invariant] = [
    Invariant(
      "hour_well_formed", "hour_ts is a real instant of UTC on the hour",
      tables: ["campaign_performance"],
      sql: """
        SELECT line_item_id, hour_ts FROM campaign_performance
        WHERE strftime('%Y-%m-%dT%H:00:00Z', hour_ts, '+0 days') IS NOT hour_ts
        """),
    Invariant(
      "hour_inside_flight", "every hour lies inside the dates of its flight and before as-of",
      tables: ["campaign_performance", "flights", "gen_manifest"],
      sql: """
        SELECT p.line_item_id, p.hour_ts
        FROM campaign_performance AS p
        JOIN flights AS f ON f.id = p.flight_id
        CROSS JOIN (SELECT MAX(as_of) AS as_of FROM gen_manifest) AS n
        WHERE substr(p.hour_ts, 1, 10) < f.start_date OR substr(p.hour_ts, 1, 10) > f.end_date
          OR unixepoch(p.hour_ts) + 3600 > unixepoch(n.as_of)
        """),
    Invariant(
      "hour_calendar", "weekend, business hour and daypart follow from the local day and hour",
      tables: ["campaign_performance"],
      sql: """
        SELECT line_item_id, hour_ts FROM campaign_performance
        WHERE is_weekend <> (day_of_week >= 5)
          OR is_business_hour <> (day_of_week < 5 AND \(businessHoursSQL))
          OR daypart <> CASE local_hour \(daypartSQL) END
        """),
    Invariant(
      "hour_throttle", "an hour that the pacer closed has no requests",
      tables: ["campaign_performance"],
      sql: """
        SELECT line_item_id, hour_ts FROM campaign_performance
        WHERE throttle_ppm = 0 AND requests > 0
        """),
    Invariant(
      "hour_watch_seconds", "nobody watches longer than the ad lasts",
      tables: ["campaign_performance", "line_items"],
      sql: """
        SELECT p.line_item_id, p.hour_ts
        FROM campaign_performance AS p JOIN line_items AS i ON i.id = p.line_item_id
        WHERE p.watch_seconds > p.impressions * i.duration_seconds
        """),
    Invariant(
      "hour_price", "spend is what the impressions cost, but for the fraction that is carried",
      tables: ["campaign_performance"],
      sql: """
        SELECT line_item_id, hour_ts FROM campaign_performance
        WHERE impressions = 0 AND spend_micros > 0
          OR abs(1000 * spend_micros - impressions * clearing_cpm_micros) >= 1000
        """),
  ]

  private static let businessHoursSQL =
    "local_hour BETWEEN \(LocalClock.businessHours.lowerBound) "
    + "AND \(LocalClock.businessHours.upperBound - 1)"

  private static let daypartSQL = (0...23).map {
    "WHEN \($0) THEN \(SQLText.literal(Daypart(localHour: $0).rawValue))"
  }.joined(separator: " ")
}
