extension LakehouseSQL {
  /// The text of `SQL/gold_discrepancy.sql`.
  static let goldDiscrepancy = #"""
    -- How far each vendor's counts of a line item are from the publisher's, on dates that both counted.
    -- Reads lakehouse_terms (as-of and the bands).
    WITH days AS (
      SELECT line_item_id, campaign_id, substr(hour_ts, 1, 10) AS date, SUM(impressions) AS impressions,
        SUM(viewable_impressions) AS viewable_impressions,
        SUM(invalid_impressions) AS invalid_impressions
      FROM source_campaign_performance
      GROUP BY line_item_id, campaign_id, substr(hour_ts, 1, 10)
    ), sums AS (
      SELECT v.line_item_id, v.vendor, d.campaign_id, COUNT(*) AS days,
        SUM(d.impressions) AS impressions, SUM(v.impressions) AS third_party_impressions,
        SUM(d.viewable_impressions) AS viewable_impressions,
        SUM(v.viewable_impressions) AS third_party_viewable_impressions,
        SUM(d.invalid_impressions) AS invalid_impressions,
        SUM(v.invalid_impressions) AS third_party_invalid_impressions
      FROM source_third_party_delivery AS v
      JOIN days AS d ON d.line_item_id = v.line_item_id AND d.date = v.date
      GROUP BY v.line_item_id, v.vendor, d.campaign_id
    )
    SELECT s.line_item_id, s.vendor, t.as_of, s.campaign_id, s.days, s.impressions,
      s.third_party_impressions, s.third_party_impressions - s.impressions AS difference,
      CASE WHEN s.impressions = 0 THEN 0e0
        ELSE 1e2 * (s.third_party_impressions - s.impressions) / s.impressions END AS discrepancy_pct,
      s.viewable_impressions, s.third_party_viewable_impressions, s.invalid_impressions,
      s.third_party_invalid_impressions,
      CASE
        WHEN 100 * ABS(s.third_party_impressions - s.impressions)
          <= t.discrepancy_within_percent * s.impressions THEN 'WITHIN_10'
        WHEN 100 * ABS(s.third_party_impressions - s.impressions)
          <= t.discrepancy_beyond_percent * s.impressions THEN 'WITHIN_20'
        ELSE 'OVER_20'
      END AS band
    FROM sums AS s
    CROSS JOIN lakehouse_terms AS t
    """#
}
