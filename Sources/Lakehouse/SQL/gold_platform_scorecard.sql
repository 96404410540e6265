-- Channels and regions side by side; money in US dollars at the fixed rates.
-- Reads lakehouse_terms (as-of).
WITH delivered AS (
  SELECT line_item_id, SUM(requests) AS requests, SUM(impressions) AS impressions,
    SUM(viewable_impressions) AS viewable_impressions, SUM(clicks) AS clicks,
    SUM(error_count + timeout_count) AS vast_errors, SUM(spend_micros) AS spend_micros
  FROM source_campaign_performance
  GROUP BY line_item_id
), lines AS (
  SELECT h.platform_code AS platform, m.region, c.id AS campaign_id, c.status,
    u.usd_rate_micros AS rate, l.budget_micros AS budget,
    COALESCE(d.requests, 0) AS requests, COALESCE(d.impressions, 0) AS impressions,
    COALESCE(d.viewable_impressions, 0) AS viewable_impressions, COALESCE(d.clicks, 0) AS clicks,
    COALESCE(d.vast_errors, 0) AS vast_errors, COALESCE(d.spend_micros, 0) AS spend
  FROM source_line_items AS l
  JOIN source_channels AS h ON h.id = l.channel_id
  JOIN source_campaigns AS c ON c.id = l.campaign_id
  JOIN source_markets AS m ON m.id = c.market_id
  JOIN source_advertisers AS a ON a.id = c.advertiser_id
  JOIN source_currencies AS u ON u.id = a.currency_id
  LEFT JOIN delivered AS d ON d.line_item_id = l.id
), sums AS (
  SELECT platform, region, COUNT(DISTINCT campaign_id) AS total_campaigns,
    COUNT(DISTINCT CASE WHEN status = 'ACTIVE' THEN campaign_id END) AS active_campaigns,
    COUNT(*) AS line_items,
    -- Whole units times the rate, and the rest of a unit rounded half up: exact in whole numbers.
    SUM(CAST(CAST(budget - budget % 1000000 AS DOUBLE) / 1000000 + 5e-1 AS BIGINT) * rate
      + CAST(CAST(budget % 1000000 * rate + 500000 - (budget % 1000000 * rate + 500000) % 1000000
          AS DOUBLE) / 1000000 + 5e-1 AS BIGINT)) AS budget_usd_micros,
    SUM(requests) AS requests, SUM(impressions) AS impressions,
    SUM(viewable_impressions) AS viewable_impressions, SUM(clicks) AS clicks,
    SUM(vast_errors) AS vast_errors,
    SUM(CAST(CAST(spend - spend % 1000000 AS DOUBLE) / 1000000 + 5e-1 AS BIGINT) * rate
      + CAST(CAST(spend % 1000000 * rate + 500000 - (spend % 1000000 * rate + 500000) % 1000000
          AS DOUBLE) / 1000000 + 5e-1 AS BIGINT)) AS spend_usd_micros
  FROM lines
  GROUP BY platform, region
), work AS (
  SELECT h.platform_code AS platform, m.region, COUNT(*) AS tickets,
    SUM(CASE WHEN k.status = 'FAILED' THEN 1 ELSE 0 END) AS failed_tickets
  FROM source_tickets AS k
  JOIN source_channels AS h ON h.id = k.channel_id
  JOIN source_campaigns AS c ON c.id = k.campaign_id
  JOIN source_markets AS m ON m.id = c.market_id
  GROUP BY h.platform_code, m.region
)
SELECT s.platform, s.region, t.as_of, s.total_campaigns, s.active_campaigns, s.line_items,
  s.budget_usd_micros, s.requests, s.impressions, s.viewable_impressions, s.clicks, s.vast_errors,
  s.spend_usd_micros,
  CASE WHEN s.budget_usd_micros = 0 THEN 0e0
    ELSE 1e2 * s.spend_usd_micros / s.budget_usd_micros END AS budget_utilization_pct,
  CASE WHEN s.impressions = 0 THEN 0
    ELSE CAST(CAST(2000 * s.spend_usd_micros + s.impressions
        - (2000 * s.spend_usd_micros + s.impressions) % (2 * s.impressions) AS DOUBLE)
      / (2 * s.impressions) + 5e-1 AS BIGINT) END AS blended_cpm_usd_micros,
  CASE WHEN s.impressions = 0 THEN 0e0 ELSE CAST(s.clicks AS DOUBLE) / s.impressions END
    AS blended_ctr,
  CASE WHEN s.impressions = 0 THEN 0e0
    ELSE CAST(s.viewable_impressions AS DOUBLE) / s.impressions END AS viewability_rate,
  CASE WHEN s.requests = 0 THEN 0e0 ELSE CAST(s.vast_errors AS DOUBLE) / s.requests END
    AS vast_error_rate,
  COALESCE(w.tickets, 0) AS tickets, COALESCE(w.failed_tickets, 0) AS failed_tickets
FROM sums AS s
CROSS JOIN lakehouse_terms AS t
LEFT JOIN work AS w ON w.platform = s.platform AND w.region = s.region
