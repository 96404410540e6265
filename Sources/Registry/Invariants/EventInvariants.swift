import Tables

extension Registry {
  /// What holds between the hours, the events that were made of them, and the layers that read these.
  static let eventInvariants: [Invariant] = [
    Invariant(
      "event_amounts",
      "an hour's events cost what it cost and are its clicks, once all of them have landed",
      tables: ["truth_events", "campaign_performance"], sql: eventAmountsSQL),
    Invariant(
      "landed_lines",
      "each landed line is a row of bronze, or of quarantine where it is malformed",
      tables: ["truth_events", "bronze_ad_click_events_raw", "bronze_quarantine"],
      sql: landedLinesSQL),
    Invariant(
      "silver_judgements", "silver finds in each event what is wrong with it, and nothing else",
      tables: ["truth_events", "silver_ad_click_events_clean"], sql: silverJudgementsSQL),
    Invariant(
      "gold_reconciles", "gold's gross is what the events in silver cost, damaged ones aside",
      tables: ["truth_events", "silver_ad_click_events_clean", "gold_advertiser_spend"],
      sql: goldReconcilesSQL),
  ]

  /// Events that were added to those of the hours.
  private static let isAdded = "(t.defect = 'repeat' OR t.defect = 'unknown_type')"

  /// Late events come within 53 hours; until so long after an hour it may have too few, never too many.
  private static let eventAmountsSQL = """
    WITH events AS (
      -- The cast says that it is a text, without which no index on it is used.
      SELECT t.line_item_id, CAST(substr(t.timestamp, 1, 13) || ':00:00Z' AS TEXT) AS hour_ts,
        SUM(t.amount_micros) AS micros, SUM(t.event_type = 'ad_click') AS clicks
      FROM truth_events AS t
      WHERE t.line_item_id IS NOT NULL AND NOT \(isAdded)
      GROUP BY t.line_item_id, substr(t.timestamp, 1, 13)
    ), landed AS (
      SELECT campaign_id, unixepoch(MAX(arrived_at)) AS until FROM truth_events
      WHERE line_item_id IS NOT NULL
      GROUP BY campaign_id
    )
    SELECT p.line_item_id, p.hour_ts
    FROM campaign_performance AS p
    JOIN landed AS l ON l.campaign_id = p.campaign_id
    LEFT JOIN events AS e ON e.line_item_id = p.line_item_id AND e.hour_ts = p.hour_ts
    WHERE (p.clicks > 0 OR p.spend_micros > 0)
      AND (COALESCE(e.micros, 0) > p.spend_micros OR COALESCE(e.clicks, 0) > p.clicks
        OR (unixepoch(p.hour_ts) + 53 * 3600 < l.until
          AND (e.micros IS NOT p.spend_micros OR e.clicks IS NOT p.clicks)))
    UNION ALL
    SELECT e.line_item_id, e.hour_ts
    FROM events AS e
    WHERE NOT EXISTS (
      SELECT 1 FROM campaign_performance AS p
      WHERE p.line_item_id = e.line_item_id AND p.hour_ts = e.hour_ts)
    """

  /// Judges the files that bronze has taken in, all of whose lines it must hold.
  private static let landedLinesSQL = """
    SELECT t.source_file, t.source_line
    FROM truth_events AS t
    LEFT JOIN bronze_ad_click_events_raw AS b
      ON b.source_file = t.source_file AND b.source_line = t.source_line
    LEFT JOIN bronze_quarantine AS q
      ON q.source_file = t.source_file AND q.source_line = t.source_line
    WHERE (EXISTS (SELECT 1 FROM bronze_ad_click_events_raw AS x WHERE x.source_file = t.source_file)
        OR EXISTS (SELECT 1 FROM bronze_quarantine AS x WHERE x.source_file = t.source_file))
      AND CASE WHEN t.defect = 'malformed' THEN b.source_file IS NOT NULL OR q.source_file IS NULL
        ELSE q.source_file IS NOT NULL OR b.click_id IS NOT t.click_id END
    """

  private static let silverJudgementsSQL = """
    SELECT t.source_file, t.source_line
    FROM truth_events AS t
    JOIN silver_ad_click_events_clean AS s
      ON s.click_id = t.click_id AND s.source_file = t.source_file
        AND s.source_line = t.source_line
    WHERE CASE t.defect
        WHEN 'repeat' THEN 1
        WHEN 'malformed' THEN 1
        WHEN 'null_advertiser' THEN s.invalid_reason IS NOT 'NULL_ADVERTISER'
        WHEN 'bad_amount' THEN s.invalid_reason IS NOT 'BAD_AMOUNT'
        WHEN 'unknown_type' THEN s.invalid_reason IS NOT 'UNKNOWN_TYPE'
        WHEN 'clock_skew' THEN s.invalid_reason IS NOT 'CLOCK_SKEW'
        ELSE COALESCE(s.invalid_reason, 'IVT') <> 'IVT'
      END
    """

  /// Judges gold that is built up to the last hour of silver.
  private static let goldReconcilesSQL = """
    WITH told AS (
      SELECT a.uid AS advertiser_id, SUM(t.amount_micros) AS micros
      FROM truth_events AS t
      JOIN silver_ad_click_events_clean AS s
        ON s.click_id = t.click_id AND s.source_file = t.source_file
          AND s.source_line = t.source_line
      JOIN advertisers AS a ON a.id = t.advertiser_id
      WHERE t.defect = 'none' OR t.defect = 'late' OR t.defect = 'clock_skew'
      GROUP BY a.uid
    ), spent AS (
      SELECT advertiser_id, SUM(gross_spend_micros) AS micros FROM gold_advertiser_spend
      GROUP BY advertiser_id
    )
    SELECT t.advertiser_id
    FROM told AS t
    LEFT JOIN spent AS s ON s.advertiser_id = t.advertiser_id
    WHERE COALESCE(s.micros, 0) <> t.micros
      AND NOT EXISTS (
        SELECT 1 FROM silver_ad_click_events_clean
        WHERE event_hour > COALESCE(
          (SELECT MAX(hour) FROM lakehouse_state WHERE layer = 'GOLD'), ''))
    """
}
