package import Tables

extension Registry {
  /// Every day in one row, week on week; money in US dollars at the fixed rates.
  package static let goldDailyOpsSummary = Table(
    "gold_daily_ops_summary", .layer,
    "Delivery and work of one UTC date, compared with a week ago.",
    columns: dailyDeliveryColumns + dailyWorkColumns + dailyTrendColumns,
    primaryKey: ["date"],
    checks: [
      .atMost("impressions", "requests"), .atMost("viewable_impressions", "impressions"),
      .atMost("clicks", "impressions"), .atMost("zero_delivery_campaigns", "active_campaigns"),
    ])

  private static let dailyDeliveryColumns: [Column] = [
    .date("date", "The date in UTC."),
    .timestamp("as_of", "The instant for which the row holds."),
    .count("active_campaigns", "Campaigns with an hour of a flight on the date."),
    .count("zero_delivery_campaigns", "Those of them without an impression."),
    .count("requests", "Ad requests."),
    .count("impressions", "Impressions."),
    .count("viewable_impressions", "Viewable impressions."),
    .count("clicks", "Clicks."),
    .count("vast_errors", "Errors and timeouts."),
    .money("spend_usd_micros", "What was spent, in US dollars.", .range(0, nil)),
    .real("ctr", "Clicks an impression.", .realRange(0, 1)),
    .real("viewability_rate", "Viewable impressions an impression.", .realRange(0, 1)),
    .real("vast_error_rate", "Errors and timeouts a request.", .realRange(0, 1)),
    .money("effective_cpm_usd_micros", "The price of a thousand impressions.", .range(0, nil)),
  ]

  private static let dailyWorkColumns: [Column] = [
    .count("tickets_opened", "Tickets opened."),
    .count("tickets_launched", "Tickets that took effect."),
    .count("tickets_closed", "Tickets closed."),
    .count("qa_failures", "Tickets whose checks failed."),
    .count("alerts_raised", "Alerts raised."),
  ]

  private static let dailyTrendColumns: [Column] = [
    .count("impressions_7d_ago", "Impressions of the date a week before.", nullable: true),
    .money(
      "spend_7d_ago_usd_micros", "What was spent on the date a week before.", .range(0, nil),
      nullable: true),
    .real(
      "impressions_wow_change_pct", "The change of impressions against a week before.",
      .realRange(-100, 1e12), unit: "%", nullable: true),
    .real(
      "spend_wow_change_pct", "The change of spend against a week before.",
      .realRange(-100, 1e12), unit: "%", nullable: true),
  ]
}
