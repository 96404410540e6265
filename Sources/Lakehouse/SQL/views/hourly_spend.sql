-- An advertiser's spend in one hour.
SELECT advertiser, window_start AS spend_hour_start, window_end AS spend_hour_end,
  CAST(SUM(gross_spend_micros) AS DOUBLE) / 1000000 AS hourly_gross_spend,
  CAST(SUM(net_spend_micros) AS DOUBLE) / 1000000 AS hourly_net_spend
FROM gold_advertiser_spend
GROUP BY advertiser_id, advertiser, window_start, window_end
