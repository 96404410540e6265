-- The last hour in which an advertiser's allowance changed.
SELECT advertiser, spend_hour, CAST(budget_value_micros AS DOUBLE) / 1000000 AS budget_value
FROM (
  SELECT changed.*,
    ROW_NUMBER() OVER (PARTITION BY advertiser_id ORDER BY window_start DESC) AS place
  FROM (
    SELECT gold_advertiser_spend.*,
      LAG(budget_value_micros) OVER (PARTITION BY advertiser_id ORDER BY window_start)
        AS previous
    FROM gold_advertiser_spend
  ) AS changed
  WHERE previous IS NULL OR previous <> budget_value_micros
) AS latest
WHERE place = 1
