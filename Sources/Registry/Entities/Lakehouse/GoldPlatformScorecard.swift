package import Tables

extension Registry {
  /// Channels and regions side by side; money in US dollars at the fixed rates.
  package static let goldPlatformScorecard = Table(
    "gold_platform_scorecard", .layer, "How one channel does in one region up to as-of.",
    columns: [
      .text("platform", "The channel's platform code.", .length(1...64)),
      .text("region", "The region of the campaigns' markets.", .length(1...64)),
      .timestamp("as_of", "The instant for which the row holds."),
      .count("total_campaigns", "Campaigns with a line item on the channel."),
      .count("active_campaigns", "Those of them that are active at as-of."),
      .count("line_items", "Line items on the channel."),
      .money("budget_usd_micros", "The budgets of those line items.", .range(0, nil)),
      .count("requests", "Ad requests."),
      .count("impressions", "Impressions."),
      .count("viewable_impressions", "Viewable impressions."),
      .count("clicks", "Clicks."),
      .count("vast_errors", "Errors and timeouts."),
      .money("spend_usd_micros", "What was spent.", .range(0, nil)),
      .real(
        "budget_utilization_pct", "Spend in percent of the budgets.", .realRange(0, 1e12), unit: "%"
      ),
      .money("blended_cpm_usd_micros", "The price of a thousand impressions.", .range(0, nil)),
      .real("blended_ctr", "Clicks an impression.", .realRange(0, 1)),
      .real("viewability_rate", "Viewable impressions an impression.", .realRange(0, 1)),
      .real("vast_error_rate", "Errors and timeouts a request.", .realRange(0, 1)),
      .count("tickets", "Tickets on the channel."),
      .count("failed_tickets", "Those of them that the platform refused or never answered."),
    ],
    primaryKey: ["platform", "region"],
    checks: [
      .atMost("active_campaigns", "total_campaigns"), .atMost("impressions", "requests"),
      .atMost("viewable_impressions", "impressions"), .atMost("clicks", "impressions"),
      .atMost("failed_tickets", "tickets"),
    ])
}
