extension LakehouseSQL {
  /// The text of `SQL/silver_ad_click_events_clean.sql`.
  static let silverAdClickEventsClean = #"""
    -- One row an event: its first arrival, where that is one of the batch, typed and judged.
    -- Reads batch_arrivals (bronze of some hours of arrival, with each hour's end and parts) and repeated_ids
    -- (every id that arrived more than once, and maybe others).
    -- A file's name begins with its day and hour of arrival: names are in the order in which files arrived.
    WITH arrivals AS (
      SELECT b.*
      FROM batch_arrivals AS b
      WHERE NOT EXISTS (SELECT 1 FROM repeated_ids AS r WHERE r.click_id = b.click_id)
        OR NOT EXISTS (
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
      j.hour_end AS processed_at,
      j.year AS ingest_year, j.month AS ingest_month, j.day AS ingest_day, j.hour AS ingest_hour,
      substr(j.timestamp, 1, 13) || ':00:00Z' AS event_hour,
      substr(j.timestamp, 1, 10) || 'T00:00:00Z' AS event_day,
      substr(j.timestamp, 1, 7) || '-01T00:00:00Z' AS event_month,
      j.timestamp_epoch - j.timestamp_epoch % 3600 AS event_hour_epoch,
      j.timestamp_epoch - j.timestamp_epoch % 86400 AS event_day_epoch,
      j.timestamp_epoch - j.timestamp_epoch % 86400
        - 86400 * (CAST(substr(j.timestamp, 9, 2) AS BIGINT) - 1) AS event_month_epoch
    FROM judged AS j
    """#
}
