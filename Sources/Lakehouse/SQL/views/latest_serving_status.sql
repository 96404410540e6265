-- Whether an advertiser could be served at the end of its last hour.
SELECT advertiser, spend_hour AS latest_hour, can_serve AS latest_can_serve
FROM (SELECT gold_advertiser_spend.*, ROW_NUMBER() OVER (PARTITION BY advertiser_id ORDER BY window_start DESC) AS place FROM gold_advertiser_spend) AS latest
WHERE place = 1
