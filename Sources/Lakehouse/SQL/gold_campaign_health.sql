-- How each campaign's delivery stands against its plan at as-of.
-- Reads lakehouse_terms (as-of and the lines that are drawn), calendar_days and traffic_shape.
WITH flight_days AS (
  SELECT DISTINCT l.campaign_id, d.date, d.date_epoch
  FROM source_flights AS f
  JOIN source_line_items AS l ON l.id = f.line_item_id
  JOIN calendar_days AS d ON d.date >= f.start_date AND d.date <= f.end_date
), days AS (
  SELECT f.campaign_id, f.date, f.date_epoch, t.as_of_epoch,
    CASE
      WHEN t.as_of_epoch >= f.date_epoch + 86400 THEN 24
      WHEN t.as_of_epoch <= f.date_epoch THEN 0
      ELSE CAST(CAST(t.as_of_epoch - f.date_epoch - (t.as_of_epoch - f.date_epoch) % 3600 AS DOUBLE)
        / 3600 + 5e-1 AS BIGINT)
    END AS elapsed_hours
  FROM flight_days AS f
  CROSS JOIN lakehouse_terms AS t
), spans AS (
  SELECT f.campaign_id, MIN(f.start_date) AS start_date, MAX(f.end_date) AS end_date
  FROM (
    SELECT l.campaign_id, f.start_date, f.end_date
    FROM source_flights AS f
    JOIN source_line_items AS l ON l.id = f.line_item_id
  ) AS f
  GROUP BY f.campaign_id
), goals AS (
  SELECT campaign_id, SUM(impression_goal) AS impression_goal
  FROM source_line_items
  GROUP BY campaign_id
), amounts AS (
  SELECT campaign_id, amount_micros, CAST(0 AS BIGINT) AS effective_at_epoch,
    CAST(0 AS BIGINT) AS id
  FROM source_budgets
  UNION ALL
  SELECT g.campaign_id, g.amount_micros, g.effective_at_epoch, g.id
  FROM source_budget_changes AS g
  CROSS JOIN lakehouse_terms AS t
  WHERE g.effective_at_epoch <= t.as_of_epoch
), in_force AS (
  SELECT campaign_id, amount_micros,
    ROW_NUMBER() OVER (PARTITION BY campaign_id ORDER BY effective_at_epoch DESC, id DESC) AS place
  FROM amounts
), day_amounts AS (
  SELECT d.campaign_id, d.date, a.amount_micros,
    ROW_NUMBER() OVER (
      PARTITION BY d.campaign_id, d.date ORDER BY a.effective_at_epoch DESC, a.id DESC) AS place
  FROM days AS d
  JOIN amounts AS a
    ON a.campaign_id = d.campaign_id AND a.effective_at_epoch < d.date_epoch + 86400
), daily_totals AS (
  SELECT campaign_id, SUM(amount_micros) AS amount_micros
  FROM day_amounts
  WHERE place = 1
  GROUP BY campaign_id
), delivered_days AS (
  SELECT p.campaign_id, substr(p.hour_ts, 1, 10) AS date, SUM(p.impressions) AS impressions
  FROM source_campaign_performance AS p
  GROUP BY p.campaign_id, substr(p.hour_ts, 1, 10)
), totals AS (
  SELECT p.campaign_id, SUM(p.requests) AS requests, SUM(p.impressions) AS impressions,
    SUM(p.viewable_impressions) AS viewable_impressions, SUM(p.clicks) AS clicks,
    SUM(p.error_count + p.timeout_count) AS vast_errors, SUM(p.spend_micros) AS spend_micros,
    SUM(CASE WHEN p.hour_ts_epoch >= t.as_of_epoch - 604800 THEN p.impressions ELSE 0 END)
      AS impressions_7d,
    SUM(CASE WHEN p.hour_ts_epoch >= t.as_of_epoch - 604800 THEN p.spend_micros ELSE 0 END)
      AS spend_7d_micros
  FROM source_campaign_performance AS p
  CROSS JOIN lakehouse_terms AS t
  GROUP BY p.campaign_id
), delivery_dates AS (
  SELECT campaign_id, COUNT(*) AS delivery_days, MAX(date) AS last_delivery_date
  FROM delivered_days
  WHERE impressions > 0
  GROUP BY campaign_id
), clocks AS (
  SELECT d.campaign_id, COUNT(*) AS flight_days, SUM(d.elapsed_hours) AS elapsed_hours,
    SUM(CASE WHEN d.elapsed_hours = 24 THEN 1 ELSE 0 END) AS full_days,
    SUM(CASE WHEN d.elapsed_hours < 24 THEN d.elapsed_hours ELSE 0 END) AS today_hours,
    SUM(CASE WHEN d.elapsed_hours = 24 AND COALESCE(v.impressions, 0) = 0 THEN 1 ELSE 0 END)
      AS zero_delivery_days
  FROM days AS d
  LEFT JOIN delivered_days AS v ON v.campaign_id = d.campaign_id AND v.date = d.date
  GROUP BY d.campaign_id
), todays AS (
  -- The traffic of the hours of today that are over, in millionths of a day's.
  SELECT h.campaign_id, SUM(s.weight) AS weight
  FROM (
    SELECT DISTINCT p.campaign_id, p.hour_ts, p.local_hour
    FROM source_campaign_performance AS p
    CROSS JOIN lakehouse_terms AS t
    WHERE p.hour_ts >= substr(t.as_of, 1, 10) || 'T00:00:00Z'
  ) AS h
  JOIN traffic_shape AS s ON s.local_hour = h.local_hour
  GROUP BY h.campaign_id
), subjects AS (
  SELECT c.id AS campaign_id, t.as_of, c.code AS campaign_code, c.name AS campaign_name,
    a.name AS advertiser, r.name AS brand, m.code AS market, m.region, c.objective, c.status,
    u.code AS currency, s.start_date, s.end_date,
    24 * k.flight_days AS flight_hours, k.elapsed_hours,
    CASE WHEN b.type = 'DAILY' THEN w.amount_micros ELSE i.amount_micros END AS budget_micros,
    g.impression_goal,
    COALESCE(d.requests, 0) AS requests, COALESCE(d.impressions, 0) AS impressions,
    COALESCE(d.viewable_impressions, 0) AS viewable_impressions,
    COALESCE(d.clicks, 0) AS clicks, COALESCE(d.vast_errors, 0) AS vast_errors,
    COALESCE(d.spend_micros, 0) AS spend_micros,
    COALESCE(v.delivery_days, 0) AS delivery_days, k.zero_delivery_days, v.last_delivery_date,
    COALESCE(d.impressions_7d, 0) AS impressions_7d,
    COALESCE(d.spend_7d_micros, 0) AS spend_7d_micros,
    (k.full_days + CASE
      WHEN k.today_hours = 0 THEN 0e0
      WHEN y.weight IS NULL THEN CAST(k.today_hours AS DOUBLE) / 24
      ELSE CAST(y.weight AS DOUBLE) / 1000000
    END) * 1e2 / k.flight_days AS expected_pct,
    t.under_pacing_ratio, t.over_pacing_ratio, t.severe_under_pacing_ratio,
    t.severe_over_pacing_ratio, t.draining_budget_percent, t.draining_delivery_percent,
    t.zero_delivery_days_limit
  FROM source_campaigns AS c
  CROSS JOIN lakehouse_terms AS t
  JOIN source_advertisers AS a ON a.id = c.advertiser_id
  JOIN source_brands AS r ON r.id = c.brand_id
  JOIN source_markets AS m ON m.id = c.market_id
  JOIN source_currencies AS u ON u.id = a.currency_id
  JOIN source_budgets AS b ON b.campaign_id = c.id
  JOIN spans AS s ON s.campaign_id = c.id
  JOIN clocks AS k ON k.campaign_id = c.id
  JOIN in_force AS i ON i.campaign_id = c.id AND i.place = 1
  JOIN goals AS g ON g.campaign_id = c.id
  LEFT JOIN daily_totals AS w ON w.campaign_id = c.id
  LEFT JOIN totals AS d ON d.campaign_id = c.id
  LEFT JOIN delivery_dates AS v ON v.campaign_id = c.id
  LEFT JOIN todays AS y ON y.campaign_id = c.id
), shares AS (
  SELECT subjects.*,
    CASE WHEN requests = 0 THEN 0e0 ELSE CAST(vast_errors AS DOUBLE) / requests END
      AS vast_error_rate,
    CASE WHEN impression_goal IS NULL THEN NULL ELSE 1e2 * impressions / impression_goal END
      AS delivery_pct,
    CASE WHEN budget_micros = 0 THEN 0e0 ELSE 1e2 * spend_micros / budget_micros END
      AS budget_utilization_pct,
    1e2 * elapsed_hours / flight_hours AS time_elapsed_pct
  FROM subjects
), paces AS (
  SELECT shares.*,
    CASE
      WHEN expected_pct = 0 THEN NULL
      WHEN delivery_pct IS NOT NULL THEN delivery_pct / expected_pct
      WHEN budget_micros > 0 THEN budget_utilization_pct / expected_pct
    END AS pacing_ratio,
    CASE WHEN expected_pct > 0 THEN CAST(impressions * 1e2 / expected_pct + 5e-1 AS BIGINT) END
      AS forecast_impressions,
    CASE WHEN expected_pct > 0 THEN CAST(spend_micros * 1e2 / expected_pct + 5e-1 AS BIGINT) END
      AS forecast_spend_micros
  FROM shares
)
SELECT campaign_id, as_of, campaign_code, campaign_name, advertiser, brand, market, region,
  objective, status, currency, start_date, end_date, flight_hours, elapsed_hours, budget_micros,
  impression_goal, requests, impressions, viewable_impressions, clicks, vast_errors, spend_micros,
  vast_error_rate, delivery_days, zero_delivery_days, last_delivery_date, impressions_7d,
  spend_7d_micros, delivery_pct, budget_utilization_pct, time_elapsed_pct, expected_pct,
  pacing_ratio,
  CASE
    WHEN status <> 'ACTIVE' AND status <> 'COMPLETED' THEN 'NOT_APPLICABLE'
    WHEN impression_goal IS NULL AND budget_micros = 0 THEN 'NOT_APPLICABLE'
    WHEN pacing_ratio IS NULL THEN 'NOT_STARTED'
    WHEN pacing_ratio < under_pacing_ratio THEN 'UNDER'
    WHEN pacing_ratio > over_pacing_ratio THEN 'OVER'
    ELSE 'ON_TRACK'
  END AS pacing_status,
  forecast_impressions, forecast_spend_micros,
  CASE
    WHEN status <> 'ACTIVE' THEN 'NORMAL'
    WHEN zero_delivery_days >= zero_delivery_days_limit THEN 'CRITICAL_NO_DELIVERY'
    WHEN pacing_ratio IS NULL THEN 'NORMAL'
    WHEN pacing_ratio < severe_under_pacing_ratio THEN 'CRITICAL_SEVERE_UNDER_PACING'
    WHEN budget_utilization_pct > draining_budget_percent
      AND delivery_pct < draining_delivery_percent THEN 'HIGH_BUDGET_DRAINING'
    WHEN pacing_ratio < under_pacing_ratio THEN 'HIGH_UNDER_PACING'
    WHEN pacing_ratio > severe_over_pacing_ratio THEN 'HIGH_SEVERE_OVER_PACING'
    ELSE 'NORMAL'
  END AS alert_priority
FROM paces
