extension LakehouseSQL {
  /// The text of `SQL/expectations_bronze.sql`.
  static let expectationsBronze = #"""
    -- What bronze promises: every landed line stands in one place, once.
    -- Reads lakehouse_terms (as-of).
    WITH files AS (
      SELECT source_file, SUM(lines) AS lines, MAX(last_line) AS last_line
      FROM (
        SELECT source_file, COUNT(*) AS lines, MAX(source_line) AS last_line
        FROM bronze_ad_click_events_raw
        GROUP BY source_file
        UNION ALL
        SELECT source_file, COUNT(*), MAX(source_line)
        FROM bronze_quarantine
        GROUP BY source_file
      ) AS parts
      GROUP BY source_file
    ), landed AS (
      SELECT COALESCE(SUM(lines), 0) AS lines, COUNT(*) AS files,
        COALESCE(SUM(CASE WHEN lines <> last_line THEN 1 ELSE 0 END), 0) AS files_with_gaps
      FROM files
    ), quarantined AS (
      SELECT COUNT(*) AS lines,
        COALESCE(SUM(CASE WHEN b.source_file IS NULL THEN 0 ELSE 1 END), 0) AS lines_in_both
      FROM bronze_quarantine AS q
      LEFT JOIN bronze_ad_click_events_raw AS b
        ON b.source_file = q.source_file AND b.source_line = q.source_line
    ), newest AS (
      -- A file's name begins with its day and hour of arrival.
      SELECT MAX(ingested_at) AS ingested_at
      FROM bronze_ad_click_events_raw
      WHERE source_file = (SELECT MAX(source_file) FROM bronze_ad_click_events_raw)
    ), spent AS (
      SELECT MAX(hour_ts) AS hour_ts FROM source_campaign_performance WHERE spend_micros > 0
    ), results AS (
      SELECT 'landed_lines_without_gaps' AS expectation, 'bronze_ad_click_events_raw' AS table_name,
        'ERROR' AS severity, files AS rows_seen, files_with_gaps AS rows_failed
      FROM landed
      UNION ALL
      SELECT 'landed_line_in_one_place', 'bronze_quarantine', 'ERROR', lines, lines_in_both
      FROM quarantined
      UNION ALL
      SELECT 'landed_line_is_event', 'bronze_quarantine', 'WARN', landed.lines, quarantined.lines
      FROM landed CROSS JOIN quarantined
      UNION ALL
      SELECT 'arrivals_are_fresh', 'bronze_ad_click_events_raw', 'WARN', 1,
        CASE WHEN s.hour_ts IS NULL THEN 0 WHEN n.ingested_at >= s.hour_ts THEN 0 ELSE 1 END
      FROM newest AS n CROSS JOIN spent AS s
    )
    SELECT 'BRONZE' AS layer, r.expectation, t.as_of, r.table_name, r.severity, r.rows_seen,
      r.rows_failed,
      CASE WHEN r.rows_seen = 0 THEN 1e2 ELSE 1e2 * (r.rows_seen - r.rows_failed) / r.rows_seen END
        AS pass_rate_pct
    FROM results AS r
    CROSS JOIN lakehouse_terms AS t
    """#
}
