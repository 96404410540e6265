package import Tables

extension Registry {
  /// What each advertiser spent in each hour, and whether it may still be served.
  package static let goldAdvertiserSpend = Table(
    "gold_advertiser_spend", .layer, "An advertiser's spend in one hour that has an event of it.",
    columns: [
      .text("advertiser", "The advertiser's name.", .length(1...255)),
      .text("advertiser_id", "The advertiser's uid.", .length(1...64)),
      .money("gross_spend_micros", "What the hour's gross rows cost.", .range(0, nil)),
      .money("net_spend_micros", "The same without invalid events.", .range(0, nil)),
      .count("record_count", "The gross rows of the hour."),
      .count("click_count", "The valid clicks of the hour."),
      .money(
        "budget_value_micros", "The advertiser's allowance at the window's end.", .range(0, nil)),
      .boolean(
        "can_serve", "1 while all net spend up to the window's end is below the allowance."),
      .timestamp("window_start", "The start of the hour."),
      .timestamp("window_end", "The end of the hour."),
      .timestamp("spend_hour", "The start of the hour."),
      .timestamp("spend_day", "The start of the UTC day."),
      .timestamp("spend_month", "The start of the UTC month."),
    ],
    primaryKey: ["advertiser_id", "window_start"],
    checks: [
      .atMost("net_spend_micros", "gross_spend_micros"), .atMost("click_count", "record_count"),
      Check(
        "window", "the window ends after it began", .less("window_start", "window_end"),
        breaking: ["window_start": "2026-01-05T10:00:00Z", "window_end": "2026-01-05T10:00:00Z"]),
    ],
    example: ["window_end": "2026-01-05T10:00:00Z"])
}
