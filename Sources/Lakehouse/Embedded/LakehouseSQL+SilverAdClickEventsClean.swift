extension LakehouseSQL {
  /// The text of `SQL/silver_ad_click_events_clean.sql`.
  static let silverAdClickEventsClean = #"""
    -- One row an event: the first arrival of each id that the batch touches, typed and judged.
    -- Reads batch_keys (the ids of the batch) and clock_hours (the end and the parts of every hour).
    -- A file's name begins with its day and hour of arrival: names are in the order in which files arrived.
    WITH arrivals AS (
      SELECT b.event_type, b.click_id, b.advertiser, b.advertiser_id, b.ad_id, b.campaign_code,
        b.line_item_id, b.ivt, b.amount_micros, b.budget_value_micros, b.timestamp, b.timestamp_epoch,
        b.ingested_at, b.ingested_at_epoch, b.source_file, b.source_line, b.batch_id
      FROM bronze_ad_click_events_raw AS b
      WHERE b.click_id IN (SELECT click_id FROM batch_keys)
        AND NOT EXISTS (
          SELECT 1
          FROM bronze_ad_click_events_raw AS e
          WHERE e.click_id = b.click_id
            AND (e.source_file < b.source_file
              OR (e.source_file = b.source_file AND e.source_line < b.source_line))
        )
    ), judged AS (
      SELECT arrivals.*,
        CASE
          WHEN event_type <> 'ad_click' AND event_type <> 'ad_impression_settlement'
            AND event_type <> 'budget_update' THEN 'UNKNOWN_TYPE'
          WHEN advertiser IS NULL OR advertiser_id IS NULL THEN 'NULL_ADVERTISER'
          WHEN amount_micros IS NULL OR amount_micros < 0 THEN 'BAD_AMOUNT'
          WHEN event_type <> 'budget_update' AND amount_micros = 0 THEN 'BAD_AMOUNT'
          WHEN event_type = 'budget_update'
            AND (budget_value_micros IS NULL OR budget_value_micros < 0) THEN 'BAD_AMOUNT'
          WHEN timestamp_epoch > ingested_at_epoch THEN 'CLOCK_SKEW'
          WHEN ivt IS NOT NULL THEN 'IVT'
        END AS reason
      FROM arrivals
    )
    SELECT j.event_type, j.click_id, j.advertiser, j.advertiser_id, j.ad_id, j.campaign_code,
      j.line_item_id, j.ivt, j.amount_micros, j.budget_value_micros, j.timestamp, j.timestamp_epoch,
      j.ingested_at, j.ingested_at_epoch, j.source_file, j.source_line, j.batch_id,
      CASE WHEN j.reason IS NULL THEN 1 ELSE 0 END AS is_valid,
      j.reason AS invalid_reason,
      c.hour_end AS processed_at,
      c.year AS ingest_year, c.month AS ingest_month, c.day AS ingest_day, c.hour AS ingest_hour,
      substr(j.timestamp, 1, 13) || ':00:00Z' AS event_hour,
      substr(j.timestamp, 1, 10) || 'T00:00:00Z' AS event_day,
      substr(j.timestamp, 1, 7) || '-01T00:00:00Z' AS event_month,
      j.timestamp_epoch - j.timestamp_epoch % 3600 AS event_hour_epoch,
      j.timestamp_epoch - j.timestamp_epoch % 86400 AS event_day_epoch,
      j.timestamp_epoch - j.timestamp_epoch % 86400
        - 86400 * (CAST(substr(j.timestamp, 9, 2) AS BIGINT) - 1) AS event_month_epoch
    FROM judged AS j
    JOIN clock_hours AS c ON c.hour_start = substr(j.ingested_at, 1, 13) || ':00:00Z'
    """#
}
