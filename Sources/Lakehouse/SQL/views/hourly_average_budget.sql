-- An advertiser's average allowance in one hour.
SELECT advertiser, spend_hour, AVG(CAST(budget_value_micros AS DOUBLE) / 1000000) AS avg_budget
FROM gold_advertiser_spend
GROUP BY advertiser_id, advertiser, spend_hour
