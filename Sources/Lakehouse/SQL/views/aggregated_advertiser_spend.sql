-- An advertiser's spend in all, and how it stands at its last hour.
SELECT advertiser,
  CAST(SUM(gross_spend_micros) AS DOUBLE) / 1000000 AS total_gross_spend,
  CAST(SUM(net_spend_micros) AS DOUBLE) / 1000000 AS total_net_spend,
  SUM(click_count) AS total_clicks,
  CAST(SUM(CASE WHEN place = 1 THEN budget_value_micros ELSE 0 END) AS DOUBLE) / 1000000 AS latest_budget_value,
  MAX(window_end) AS latest_activity_time,
  SUM(CASE WHEN place = 1 THEN can_serve ELSE 0 END) AS current_serving_status
FROM (SELECT gold_advertiser_spend.*, ROW_NUMBER() OVER (PARTITION BY advertiser_id ORDER BY window_start DESC) AS place FROM gold_advertiser_spend) AS gold
GROUP BY advertiser_id, advertiser
