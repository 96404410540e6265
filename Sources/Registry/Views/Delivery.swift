package import Tables

extension Registry {
  /// The flat daily export that reports and spreadsheets expect.
  package static let deliveryExport = View(
    "delivery", "What a campaign delivered on one UTC date, as a flat export.",
    columns: [
      .init("delivery_id", .text, "The campaign's number and the date, after DLV-."),
      .init("campaign_id", .text, "The campaign's code."),
      .init("date", .date, "The date in UTC."),
      .init("impressions", .integer, "Impressions."),
      .init("clicks", .integer, "Clicks."),
      .init("ctr", .real, "Clicks an impression; 0 without impressions."),
      .init("spend_usd", .real, "What it cost in US dollars at the fixed rate, to the cent."),
      .init("vast_errors", .integer, "Errors and timeouts."),
      .init(
        "viewability_rate", .real, "Viewable impressions an impression; 0 without impressions."),
    ],
    sql: """
      SELECT
        'DLV-' || substr(c.code, 5) || '-' || replace(d.date, '-', '') AS delivery_id,
        c.code AS campaign_id,
        d.date AS date,
        d.impressions AS impressions,
        d.clicks AS clicks,
        \(quotient("d.clicks", "d.impressions")) AS ctr,
        (d.exact / 10000000000
          + CASE WHEN d.exact % 10000000000 > 5000000000 THEN 1
              WHEN d.exact % 10000000000 = 5000000000 THEN d.exact / 10000000000 % 2
              ELSE 0 END) / 100.0 AS spend_usd,
        d.vast_errors AS vast_errors,
        \(quotient("d.viewable", "d.impressions")) AS viewability_rate
      FROM (
        SELECT
          p.campaign_id, substr(p.hour_ts, 1, 10) AS date, SUM(p.impressions) AS impressions,
          SUM(p.clicks) AS clicks, SUM(p.viewable_impressions) AS viewable,
          SUM(p.error_count + p.timeout_count) AS vast_errors,
          -- Millionths of millionths of a dollar, so that no digit is lost before the one rounding.
          SUM(p.spend_micros) * MIN(m.usd_rate_micros) AS exact
        FROM campaign_performance AS p
        JOIN campaigns AS o ON o.id = p.campaign_id
        JOIN advertisers AS a ON a.id = o.advertiser_id
        JOIN currencies AS m ON m.id = a.currency_id
        GROUP BY p.campaign_id, substr(p.hour_ts, 1, 10)
      ) AS d
      JOIN campaigns AS c ON c.id = d.campaign_id
      """)

  private static func quotient(_ over: String, _ under: String) -> String {
    "CASE WHEN \(under) = 0 THEN 0.0 ELSE CAST(\(over) AS REAL) / \(under) END"
  }
}
