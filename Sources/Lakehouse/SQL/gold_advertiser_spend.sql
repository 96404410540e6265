-- What each advertiser spent in each hour from gold_from on, and whether it may still be served.
-- can_serve is cumulative: the rows before gold_from give what was spent and allowed until there.
-- Reads gold_from (one row) and clock_hours (the end of every hour).
WITH events AS (
  SELECT s.advertiser_id, s.event_hour, s.advertiser, s.is_valid,
    CASE
      WHEN s.event_type <> 'ad_click' AND s.event_type <> 'ad_impression_settlement'
        AND s.event_type <> 'budget_update' THEN NULL
      WHEN s.amount_micros >= 0 THEN s.amount_micros
    END AS gross_micros,
    CASE WHEN s.is_valid = 1 AND s.event_type = 'ad_click' THEN 1 ELSE 0 END AS is_click
  FROM silver_ad_click_events_clean AS s
  WHERE s.event_hour >= (SELECT g.from_hour FROM gold_from AS g)
    AND s.advertiser IS NOT NULL AND s.advertiser_id IS NOT NULL
), hours AS (
  SELECT advertiser_id, event_hour, MAX(advertiser) AS advertiser,
    COALESCE(SUM(gross_micros), 0) AS gross_micros,
    COALESCE(SUM(CASE WHEN is_valid = 1 THEN gross_micros END), 0) AS net_micros,
    COUNT(gross_micros) AS record_count, SUM(is_click) AS click_count
  FROM events
  -- In the order of silver's index, so that nothing is sorted.
  GROUP BY event_hour, advertiser_id
), updates AS (
  SELECT s.advertiser_id, s.event_hour, s.budget_value_micros,
    ROW_NUMBER() OVER (
      PARTITION BY s.advertiser_id, s.event_hour
      ORDER BY s.timestamp_epoch DESC, s.ingested_at_epoch DESC, s.source_file DESC,
        s.source_line DESC
    ) AS place
  FROM silver_ad_click_events_clean AS s
  CROSS JOIN gold_from AS g
  WHERE s.event_hour >= g.from_hour AND s.event_type = 'budget_update' AND s.is_valid = 1
    AND s.advertiser IS NOT NULL AND s.advertiser_id IS NOT NULL
), earlier AS (
  SELECT e.advertiser_id, e.net_spend_micros, e.budget_value_micros,
    ROW_NUMBER() OVER (PARTITION BY e.advertiser_id ORDER BY e.window_start DESC) AS place
  FROM gold_advertiser_spend AS e
  CROSS JOIN gold_from AS g
  WHERE e.window_start < g.from_hour
), steps AS (
  SELECT h.advertiser_id, h.advertiser, h.event_hour, h.gross_micros, h.net_micros,
    h.record_count, h.click_count, u.budget_value_micros AS told_micros
  FROM hours AS h
  LEFT JOIN updates AS u
    ON u.advertiser_id = h.advertiser_id AND u.event_hour = h.event_hour AND u.place = 1
  UNION ALL
  -- All that was before stands in one row, which comes first.
  SELECT advertiser_id, NULL, '', 0, SUM(net_spend_micros), 0, 0,
    MAX(CASE WHEN place = 1 THEN budget_value_micros END)
  FROM earlier
  GROUP BY advertiser_id
), eras AS (
  SELECT steps.*,
    SUM(net_micros) OVER (
      PARTITION BY advertiser_id ORDER BY event_hour
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS spent_micros,
    COUNT(told_micros) OVER (
      PARTITION BY advertiser_id ORDER BY event_hour
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS era
  FROM steps
), allowed AS (
  SELECT eras.*,
    COALESCE(MAX(told_micros) OVER (PARTITION BY advertiser_id, era), 0) AS allowance_micros
  FROM eras
)
SELECT a.advertiser, a.advertiser_id, a.gross_micros AS gross_spend_micros,
  a.net_micros AS net_spend_micros, a.record_count, a.click_count,
  a.allowance_micros AS budget_value_micros,
  CASE WHEN a.spent_micros < a.allowance_micros THEN 1 ELSE 0 END AS can_serve,
  a.event_hour AS window_start, c.hour_end AS window_end, a.event_hour AS spend_hour,
  substr(a.event_hour, 1, 10) || 'T00:00:00Z' AS spend_day,
  substr(a.event_hour, 1, 7) || '-01T00:00:00Z' AS spend_month
FROM allowed AS a
JOIN clock_hours AS c ON c.hour_start = a.event_hour
WHERE a.event_hour <> ''
