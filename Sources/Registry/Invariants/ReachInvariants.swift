import Tables

extension Registry {
  /// What holds between the hours of one line item about the households that it reached.
  static let reachInvariants: [Invariant] = [
    reachInvariant(
      "reach_never_falls", "cumulative reach never falls", "cumulative_reach < before"),
    reachInvariant(
      "reach_step", "an hour adds no more households than it reached",
      "cumulative_reach - before > reach"),
    reachInvariant(
      "reach_within_total", "cumulative reach is at least the reach of every hour until then",
      "cumulative_reach < greatest"),
    reachInvariant(
      "reach_within_impressions", "cumulative reach is at most the impressions until then",
      "cumulative_reach > shown"),
  ]

  private static func reachInvariant(
    _ name: String, _ sentence: String, _ broken: String
  ) -> Invariant {
    Invariant(
      name, sentence, tables: ["campaign_performance"],
      sql: """
        SELECT line_item_id, hour_ts
        FROM (
          SELECT line_item_id, hour_ts, reach, cumulative_reach,
            LAG(cumulative_reach, 1, 0) OVER hours AS before,
            MAX(reach) OVER hours AS greatest,
            SUM(impressions) OVER hours AS shown
          FROM campaign_performance
          WINDOW hours AS (PARTITION BY line_item_id ORDER BY hour_ts)
        ) AS seen
        WHERE \(broken)
        """)
  }
}
