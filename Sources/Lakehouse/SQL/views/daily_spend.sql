-- An advertiser's spend on one UTC day.
SELECT advertiser, spend_day,
  CAST(SUM(gross_spend_micros) AS DOUBLE) / 1000000 AS daily_gross_spend,
  CAST(SUM(net_spend_micros) AS DOUBLE) / 1000000 AS daily_net_spend
FROM gold_advertiser_spend
GROUP BY advertiser_id, advertiser, spend_day
