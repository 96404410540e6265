extension LakehouseSQL {
  /// The text of `SQL/expectations_silver.sql`.
  static let expectationsSilver = #"""
    -- What silver promises: bronze is silver and the repeats. And how many events are wrong, and how.
    -- Reads lakehouse_terms (as-of).
    WITH events AS (
      SELECT COUNT(*) AS events,
        COUNT(CASE WHEN s.is_valid = 1 AND s.invalid_reason IS NULL THEN NULL
          WHEN s.is_valid = 0 AND s.invalid_reason IS NOT NULL THEN NULL ELSE 1 END) AS unreasoned,
        COUNT(CASE WHEN s.invalid_reason = 'UNKNOWN_TYPE' THEN 1 END) AS unknown_type,
        COUNT(CASE WHEN s.invalid_reason = 'NULL_ADVERTISER' THEN 1 END) AS nameless,
        COUNT(CASE WHEN s.invalid_reason = 'BAD_AMOUNT' THEN 1 END) AS bad_amount,
        COUNT(CASE WHEN s.invalid_reason = 'CLOCK_SKEW' THEN 1 END) AS skewed,
        COUNT(CASE WHEN s.invalid_reason = 'IVT' THEN 1 END) AS invalid_traffic,
        COUNT(CASE WHEN s.advertiser_id IS NOT NULL AND a.uid IS NULL THEN 1 END)
          AS unknown_advertiser,
        COUNT(CASE WHEN s.line_item_id IS NOT NULL AND l.id IS NULL THEN 1 END) AS unknown_line_item,
        COUNT(CASE WHEN s.timestamp_epoch > (SELECT t.as_of_epoch FROM lakehouse_terms AS t) THEN 1 END)
          AS in_future
      FROM silver_ad_click_events_clean AS s
      LEFT JOIN source_advertisers AS a ON a.uid = s.advertiser_id
      LEFT JOIN source_line_items AS l ON l.id = s.line_item_id
    ), ids AS (
      SELECT COUNT(DISTINCT click_id) AS ids FROM bronze_ad_click_events_raw
    ), results AS (
      SELECT 'bronze_is_silver_and_repeats' AS expectation, 'ERROR' AS severity, i.ids AS rows_seen,
        CASE WHEN i.ids >= e.events THEN i.ids - e.events ELSE i.ids END AS rows_failed
      FROM events AS e CROSS JOIN ids AS i
      UNION ALL
      SELECT 'event_is_valid_or_has_a_reason', 'ERROR', events, unreasoned FROM events
      UNION ALL
      SELECT 'type_is_known', 'WARN', events, unknown_type FROM events
      UNION ALL
      SELECT 'advertiser_is_named', 'WARN', events, nameless FROM events
      UNION ALL
      SELECT 'amount_is_right', 'WARN', events, bad_amount FROM events
      UNION ALL
      SELECT 'clock_is_right', 'WARN', events, skewed FROM events
      UNION ALL
      SELECT 'click_is_human', 'WARN', events, invalid_traffic FROM events
      UNION ALL
      SELECT 'advertiser_is_known', 'WARN', events, unknown_advertiser FROM events
      UNION ALL
      SELECT 'line_item_is_known', 'WARN', events, unknown_line_item FROM events
      UNION ALL
      SELECT 'happened_by_as_of', 'WARN', events, in_future FROM events
    )
    SELECT 'SILVER' AS layer, r.expectation, t.as_of, 'silver_ad_click_events_clean' AS table_name,
      r.severity, r.rows_seen, r.rows_failed,
      CASE WHEN r.rows_seen = 0 THEN 1e2 ELSE 1e2 * (r.rows_seen - r.rows_failed) / r.rows_seen END
        AS pass_rate_pct
    FROM results AS r
    CROSS JOIN lakehouse_terms AS t
    """#
}
