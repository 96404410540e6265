package import Tables

extension Registry {
  /// How each campaign stands at as-of; money in the campaign's currency, percentages 0 to 100 and above.
  package static let goldCampaignHealth = Table(
    "gold_campaign_health", .layer, "How a campaign's delivery stands against its plan at as-of.",
    columns: healthSubjectColumns + healthTotalColumns + healthPaceColumns,
    primaryKey: ["campaign_id"],
    checks: [
      .atMost("impressions", "requests"), .atMost("viewable_impressions", "impressions"),
      .atMost("clicks", "impressions"),
    ])

  private static let healthSubjectColumns: [Column] = [
    .integer("campaign_id", "The campaign.", .range(1, nil)),
    .timestamp("as_of", "The instant for which the row holds."),
    .text("campaign_code", "The campaign's readable number.", .length(1...64)),
    .text("campaign_name", "The campaign's name.", .length(1...300)),
    .text("advertiser", "The advertiser's name.", .length(1...255)),
    .text("brand", "The brand's name.", .length(1...255)),
    .text("market", "The market's code.", .length(2...2)),
    .text("region", "The market's region.", .length(1...64)),
    .text("objective", "What the campaign is for.", .length(1...64)),
    .text("status", "The campaign's status at as-of.", .length(1...64)),
    .text("currency", "The code of the currency in which money is given.", .length(3...3)),
    .date("start_date", "The first date of its flights."),
    .date("end_date", "The last date of its flights."),
    .count("flight_hours", "The hours of its flights, each counted once.", unit: "h"),
    .count("elapsed_hours", "Those of them that are over at as-of.", unit: "h"),
    .money("budget_micros", "What it may spend in all, by its budget in force.", .range(0, nil)),
    .count("impression_goal", "The impressions that its line items aim at.", nullable: true),
  ]

  private static let healthTotalColumns: [Column] = [
    .count("requests", "Ad requests up to as-of."),
    .count("impressions", "Impressions up to as-of."),
    .count("viewable_impressions", "Viewable impressions up to as-of."),
    .count("clicks", "Clicks up to as-of."),
    .count("vast_errors", "Errors and timeouts up to as-of."),
    .money("spend_micros", "What it spent up to as-of.", .range(0, nil)),
    .real("vast_error_rate", "Errors and timeouts a request.", .realRange(0, 1)),
    .count("delivery_days", "UTC dates with an impression."),
    .count("zero_delivery_days", "UTC dates of its flights that are over without an impression."),
    .date("last_delivery_date", "The last UTC date with an impression.", nullable: true),
    .count("impressions_7d", "Impressions of the last seven days before as-of."),
    .money("spend_7d_micros", "What it spent in the last seven days before as-of.", .range(0, nil)),
  ]

  private static let healthPaceColumns: [Column] = [
    .real(
      "delivery_pct", "Impressions in percent of the goal; none without a goal.",
      .realRange(0, 1e12), unit: "%", nullable: true),
    .real(
      "budget_utilization_pct", "Spend in percent of the budget.", .realRange(0, 1e12), unit: "%"),
    .real(
      "time_elapsed_pct", "Flight hours that are over in percent of all.", .realRange(0, 100),
      unit: "%"),
    .real(
      "expected_pct", "What an even plan that follows the day's traffic would have delivered.",
      .realRange(0, 100), unit: "%"),
    .real(
      "pacing_ratio", "Delivery, of the goal or else of the budget, divided by what was expected.",
      .realRange(0, 1e12), nullable: true),
    .choice("pacing_status", PacingStatus.self, "How delivery stands against its plan."),
    .count(
      "forecast_impressions", "Impressions at the end if it goes on as until now.", nullable: true),
    .money(
      "forecast_spend_micros", "Spend at the end if it goes on as until now.", .range(0, nil),
      nullable: true),
    .choice("alert_priority", AlertPriority.self, "What needs attention first."),
  ]
}
