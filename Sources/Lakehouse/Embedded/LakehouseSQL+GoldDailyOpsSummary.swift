extension LakehouseSQL {
  /// The text of `SQL/gold_daily_ops_summary.sql`.
  static let goldDailyOpsSummary = #"""
    -- Every day in one row, week on week; money in US dollars at the fixed rates.
    -- Reads lakehouse_terms (as-of) and calendar_days.
    WITH flight_days AS (
      SELECT DISTINCT l.campaign_id, d.date, d.date_epoch
      FROM source_flights AS f
      JOIN source_line_items AS l ON l.id = f.line_item_id
      JOIN calendar_days AS d ON d.date >= f.start_date AND d.date <= f.end_date
      CROSS JOIN lakehouse_terms AS t
      WHERE d.date_epoch < t.as_of_epoch
    ), campaign_days AS (
      SELECT p.campaign_id, substr(p.hour_ts, 1, 10) AS date, SUM(p.requests) AS requests,
        SUM(p.impressions) AS impressions, SUM(p.viewable_impressions) AS viewable_impressions,
        SUM(p.clicks) AS clicks, SUM(p.error_count + p.timeout_count) AS vast_errors,
        SUM(p.spend_micros) AS spend_micros
      FROM source_campaign_performance AS p
      GROUP BY p.campaign_id, substr(p.hour_ts, 1, 10)
    ), activity AS (
      SELECT f.date, COUNT(*) AS active_campaigns,
        SUM(CASE WHEN COALESCE(d.impressions, 0) = 0 THEN 1 ELSE 0 END) AS zero_delivery_campaigns
      FROM flight_days AS f
      LEFT JOIN campaign_days AS d ON d.campaign_id = f.campaign_id AND d.date = f.date
      GROUP BY f.date
    ), currency_days AS (
      SELECT d.date, u.usd_rate_micros AS rate, SUM(d.requests) AS requests,
        SUM(d.impressions) AS impressions, SUM(d.viewable_impressions) AS viewable_impressions,
        SUM(d.clicks) AS clicks, SUM(d.vast_errors) AS vast_errors, SUM(d.spend_micros) AS micros
      FROM campaign_days AS d
      JOIN source_campaigns AS c ON c.id = d.campaign_id
      JOIN source_advertisers AS a ON a.id = c.advertiser_id
      JOIN source_currencies AS u ON u.id = a.currency_id
      GROUP BY d.date, u.id, u.usd_rate_micros
    ), delivery AS (
      SELECT date, SUM(requests) AS requests, SUM(impressions) AS impressions,
        SUM(viewable_impressions) AS viewable_impressions, SUM(clicks) AS clicks,
        SUM(vast_errors) AS vast_errors,
        -- Whole units times the rate, and the rest of a unit rounded half up: exact in whole numbers.
        SUM(CAST(CAST(micros - micros % 1000000 AS DOUBLE) / 1000000 + 5e-1 AS BIGINT) * rate
          + CAST(CAST(micros % 1000000 * rate + 500000 - (micros % 1000000 * rate + 500000) % 1000000
              AS DOUBLE) / 1000000 + 5e-1 AS BIGINT)) AS spend_usd_micros
      FROM currency_days
      GROUP BY date
    ), work AS (
      SELECT date, SUM(opened) AS opened, SUM(launched) AS launched, SUM(closed) AS closed,
        SUM(failed) AS failed, SUM(raised) AS raised
      FROM (
        SELECT substr(opened_at, 1, 10) AS date, 1 AS opened, 0 AS launched, 0 AS closed, 0 AS failed,
          0 AS raised
        FROM source_tickets
        UNION ALL
        SELECT substr(launched_at, 1, 10), 0, 1, 0, 0, 0 FROM source_tickets
        WHERE launched_at IS NOT NULL
        UNION ALL
        SELECT substr(closed_at, 1, 10), 0, 0, 1, 0, 0 FROM source_tickets
        WHERE closed_at IS NOT NULL
        UNION ALL
        SELECT date, 0, 0, 0, 1, 0
        FROM (
          SELECT DISTINCT ticket_id, substr(at, 1, 10) AS date FROM source_ticket_events
          WHERE to_status = 'QA_FAILED' AND from_status <> 'QA_FAILED'
        ) AS failures
        UNION ALL
        SELECT substr(created_at, 1, 10), 0, 0, 0, 0, 1 FROM source_alerts
      ) AS events
      GROUP BY date
    ), dates AS (
      SELECT date FROM activity
      UNION
      SELECT date FROM work
    ), days AS (
      SELECT k.date, k.date_epoch, t.as_of, COALESCE(a.active_campaigns, 0) AS active_campaigns,
        COALESCE(a.zero_delivery_campaigns, 0) AS zero_delivery_campaigns,
        COALESCE(v.requests, 0) AS requests, COALESCE(v.impressions, 0) AS impressions,
        COALESCE(v.viewable_impressions, 0) AS viewable_impressions, COALESCE(v.clicks, 0) AS clicks,
        COALESCE(v.vast_errors, 0) AS vast_errors, COALESCE(v.spend_usd_micros, 0) AS spend_usd_micros,
        COALESCE(w.opened, 0) AS tickets_opened, COALESCE(w.launched, 0) AS tickets_launched,
        COALESCE(w.closed, 0) AS tickets_closed, COALESCE(w.failed, 0) AS qa_failures,
        COALESCE(w.raised, 0) AS alerts_raised
      FROM dates AS d
      JOIN calendar_days AS k ON k.date = d.date
      CROSS JOIN lakehouse_terms AS t
      LEFT JOIN activity AS a ON a.date = d.date
      LEFT JOIN delivery AS v ON v.date = d.date
      LEFT JOIN work AS w ON w.date = d.date
      WHERE k.date_epoch < t.as_of_epoch
    )
    SELECT d.date, d.as_of, d.active_campaigns, d.zero_delivery_campaigns, d.requests, d.impressions,
      d.viewable_impressions, d.clicks, d.vast_errors, d.spend_usd_micros,
      CASE WHEN d.impressions = 0 THEN 0e0 ELSE CAST(d.clicks AS DOUBLE) / d.impressions END AS ctr,
      CASE WHEN d.impressions = 0 THEN 0e0
        ELSE CAST(d.viewable_impressions AS DOUBLE) / d.impressions END AS viewability_rate,
      CASE WHEN d.requests = 0 THEN 0e0 ELSE CAST(d.vast_errors AS DOUBLE) / d.requests END
        AS vast_error_rate,
      CASE WHEN d.impressions = 0 THEN 0
        ELSE CAST(CAST(2000 * d.spend_usd_micros + d.impressions
            - (2000 * d.spend_usd_micros + d.impressions) % (2 * d.impressions) AS DOUBLE)
          / (2 * d.impressions) + 5e-1 AS BIGINT) END AS effective_cpm_usd_micros,
      d.tickets_opened, d.tickets_launched, d.tickets_closed, d.qa_failures, d.alerts_raised,
      w.impressions AS impressions_7d_ago, w.spend_usd_micros AS spend_7d_ago_usd_micros,
      CASE WHEN w.impressions > 0 THEN 1e2 * (d.impressions - w.impressions) / w.impressions END
        AS impressions_wow_change_pct,
      CASE WHEN w.spend_usd_micros > 0
        THEN 1e2 * (d.spend_usd_micros - w.spend_usd_micros) / w.spend_usd_micros END
        AS spend_wow_change_pct
    FROM days AS d
    LEFT JOIN days AS w ON w.date_epoch = d.date_epoch - 604800
    """#
}
