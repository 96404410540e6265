-- What schema 4 added to schema 3 are triggers; an event lies in a table that is stored by its key. Tests migrate it.
PRAGMA user_version = 4;
INSERT INTO bronze_ad_click_events_raw (event_type, click_id, timestamp, timestamp_epoch, ingested_at, ingested_at_epoch,
  source_file, source_line, batch_id, raw)
VALUES ('ad_click', 'c-1', '2025-09-01T05:00:00Z', 1756702800, '2025-09-01T05:59:59Z', 1756706399,
  'ad_clicks/dt=2025-09-01/hour=05/part-0.jsonl', 1, '2025-09-01T05', '{}');
