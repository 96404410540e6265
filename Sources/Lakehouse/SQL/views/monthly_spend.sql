-- An advertiser's spend in one UTC month, and how it stood at the last hour.
SELECT advertiser, spend_month,
  CAST(SUM(gross_spend_micros) AS DOUBLE) / 1000000 AS monthly_gross_spend,
  CAST(SUM(net_spend_micros) AS DOUBLE) / 1000000 AS monthly_net_spend,
  SUM(click_count) AS total_clicks,
  CAST(SUM(CASE WHEN place = 1 THEN budget_value_micros ELSE 0 END) AS DOUBLE) / 1000000 AS budget_value,
  SUM(CASE WHEN place = 1 THEN can_serve ELSE 0 END) AS can_serve_status
FROM (SELECT gold_advertiser_spend.*, ROW_NUMBER() OVER (PARTITION BY advertiser_id, spend_month ORDER BY window_start DESC) AS place FROM gold_advertiser_spend) AS gold
GROUP BY advertiser_id, advertiser, spend_month
