-- What an advertiser spent or could spend on one UTC day.
SELECT advertiser, spend_day, 'spend' AS category,
  CAST(SUM(net_spend_micros) AS DOUBLE) / 1000000 AS amount
FROM gold_advertiser_spend
GROUP BY advertiser_id, advertiser, spend_day
UNION ALL
SELECT advertiser, spend_day, 'budget' AS category,
  CAST(budget_value_micros AS DOUBLE) / 1000000 AS amount
FROM (SELECT gold_advertiser_spend.*, ROW_NUMBER() OVER (PARTITION BY advertiser_id, spend_day ORDER BY window_start DESC) AS place FROM gold_advertiser_spend) AS latest
WHERE place = 1
