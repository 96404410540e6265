extension LakehouseSQL {
  /// The text of `SQL/expectations_gold.sql`.
  static let expectationsGold = #"""
    -- What gold promises: silver's money, whole; and how near it is to what the hours cost.
    -- Reads lakehouse_terms (as-of and the tolerance).
    WITH silver AS (
      SELECT COALESCE(SUM(amount_micros), 0) AS gross_micros, COUNT(*) AS records,
        COALESCE(SUM(CASE WHEN is_valid = 1 THEN amount_micros ELSE 0 END), 0) AS net_micros
      FROM silver_ad_click_events_clean
      WHERE advertiser IS NOT NULL AND advertiser_id IS NOT NULL AND amount_micros >= 0
        AND (event_type = 'ad_click' OR event_type = 'ad_impression_settlement'
          OR event_type = 'budget_update')
    ), gold AS (
      SELECT COUNT(*) AS hours, COALESCE(SUM(gross_spend_micros), 0) AS gross_micros,
        COALESCE(SUM(record_count), 0) AS records, COALESCE(SUM(net_spend_micros), 0) AS net_micros,
        COALESCE(SUM(CASE WHEN net_spend_micros > gross_spend_micros THEN 1 ELSE 0 END), 0)
          AS net_above_gross
      FROM gold_advertiser_spend
    ), served AS (
      SELECT can_serve, budget_value_micros,
        SUM(net_spend_micros) OVER (
          PARTITION BY advertiser_id ORDER BY window_start
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS spent_micros
      FROM gold_advertiser_spend
    ), serving AS (
      SELECT COUNT(*) AS hours, COALESCE(SUM(CASE
          WHEN can_serve = 1 AND spent_micros < budget_value_micros THEN 0
          WHEN can_serve = 0 AND spent_micros >= budget_value_micros THEN 0
          ELSE 1 END), 0) AS wrong
      FROM served
    ), hours AS (
      SELECT a.uid AS advertiser_id, SUM(p.spend_micros) AS spend_micros
      FROM source_campaign_performance AS p
      JOIN source_campaigns AS c ON c.id = p.campaign_id
      JOIN source_advertisers AS a ON a.id = c.advertiser_id
      GROUP BY a.uid
    ), spent AS (
      SELECT advertiser_id, SUM(gross_spend_micros) AS gross_micros
      FROM gold_advertiser_spend
      GROUP BY advertiser_id
    ), compared AS (
      SELECT COUNT(*) AS advertisers,
        COALESCE(SUM(CASE WHEN COALESCE(s.gross_micros, 0) > h.spend_micros THEN 1 ELSE 0 END), 0)
          AS above,
        COALESCE(SUM(CASE
          WHEN 100 * ABS(h.spend_micros - COALESCE(s.gross_micros, 0))
            <= t.gross_tolerance_percent * h.spend_micros THEN 0
          ELSE 1 END), 0) AS far
      FROM hours AS h
      CROSS JOIN lakehouse_terms AS t
      LEFT JOIN spent AS s ON s.advertiser_id = h.advertiser_id
    ), results AS (
      SELECT 'gold_is_silver_gross' AS expectation, 'ERROR' AS severity, g.hours AS rows_seen,
        CASE WHEN g.gross_micros = s.gross_micros AND g.records = s.records THEN 0
          ELSE g.hours END AS rows_failed
      FROM gold AS g CROSS JOIN silver AS s
      UNION ALL
      SELECT 'gold_is_silver_net', 'ERROR', g.hours,
        CASE WHEN g.net_micros = s.net_micros THEN 0 ELSE g.hours END
      FROM gold AS g CROSS JOIN silver AS s
      UNION ALL
      SELECT 'net_within_gross', 'ERROR', hours, net_above_gross FROM gold
      UNION ALL
      SELECT 'can_serve_follows_money', 'ERROR', hours, wrong FROM serving
      UNION ALL
      SELECT 'gross_within_hours', 'WARN', advertisers, above FROM compared
      UNION ALL
      SELECT 'gross_near_hours', 'WARN', advertisers, far FROM compared
    )
    SELECT 'GOLD' AS layer, r.expectation, t.as_of, 'gold_advertiser_spend' AS table_name, r.severity,
      r.rows_seen, r.rows_failed,
      CASE WHEN r.rows_seen = 0 THEN 1e2 ELSE 1e2 * (r.rows_seen - r.rows_failed) / r.rows_seen END
        AS pass_rate_pct
    FROM results AS r
    CROSS JOIN lakehouse_terms AS t
    """#
}
