package import Tables

extension Registry {
  /// The hours: one row for every hour of a line item's flight, also where nothing was delivered.
  package static let campaignPerformance = Table(
    "campaign_performance", .fact, "What a line item delivered in one hour of one of its flights.",
    columns: hourColumns + hourFunnelColumns + hourViewerColumns + hourMoneyColumns,
    primaryKey: ["line_item_id", "hour_ts"],
    foreignKeys: [
      ForeignKey(
        ["campaign_id", "line_item_id"], references: "line_items", ["campaign_id", "id"],
        onDelete: .cascade),
      ForeignKey(
        ["line_item_id", "flight_id"], references: "flights", ["line_item_id", "id"],
        onDelete: .cascade),
    ],
    checks: hourFunnelChecks + hourViewerChecks,
    hot: true)

  private static let hourColumns: [Column] = [
    .integer("line_item_id", "The line item that delivered."),
    .timestamp("hour_ts", "The start of the hour, in UTC."),
    .integer("campaign_id", "The campaign of the line item."),
    .integer("flight_id", "The flight of the line item that the hour belongs to."),
    .integer("local_hour", "The hour of the day in the campaign's market.", .range(0, 23)),
    .integer(
      "day_of_week", "The day of the week in the campaign's market; Monday is 0.", .range(0, 6)),
    .boolean("is_business_hour", "1 from Monday to Friday between 09:00 and 17:00 local time."),
    .boolean("is_weekend", "1 on Saturday and Sunday, local time."),
    .choice("daypart", Daypart.self, "The stretch of the local day."),
  ]

  private static let hourFunnelColumns: [Column] = [
    .count("requests", "Ad requests for which the bid was entered, after pre-filtering."),
    .count("responses", "Requests that were answered with an ad in time."),
    .count("eligible_impressions", "Responses left by targeting, caps, separation and approval."),
    .count("auctions_won", "Eligible impressions that the line item won."),
    .count("impressions", "Ads that began to be shown and are billed."),
    .count("measurable_impressions", "Impressions whose viewability could be measured."),
    .count("viewable_impressions", "Impressions in view for two seconds at half size or more."),
    .count("audible_impressions", "Impressions that could be heard."),
    .count("invalid_impressions", "Impressions that were not shown to a person."),
  ]

  private static let hourViewerColumns: [Column] = [
    .count("video_start", "Videos that began to play."),
    .count("video_q25", "Videos that played to the first quarter."),
    .count("video_q50", "Videos that played to the middle."),
    .count("video_q75", "Videos that played to the third quarter."),
    .count("video_q100", "Videos that played to the end."),
    .count("skips", "Videos that were skipped, where the format lets viewers skip."),
    .count("clicks", "Clicks, those by remote control and on second screens included."),
    .count("invalid_clicks", "Clicks that the filter calls invalid traffic."),
    .count("qr_scans", "Scans of a code on the screen."),
    .count("interactive_engagements", "Uses of the interactive part of an ad."),
    .count("conversions", "Actions on the advertiser's side that follow a click or scan."),
    .count("reach", "Households that saw the ad at least once in this hour."),
    .count("cumulative_reach", "Households that saw the ad since the line item began."),
    .count("watch_seconds", "Time for which the ad was watched.", unit: "s"),
  ]

  private static let hourMoneyColumns: [Column] = [
    .count("error_count", "Requests that ended in a VAST error."),
    .count("timeout_count", "Requests that ended in a timeout."),
    .integer(
      "throttle_ppm", "The share of offered requests for which the pacer let the bid be entered.",
      .range(0, 1_000_000), unit: "ppm"),
    .money(
      "clearing_cpm_micros", "The price of a thousand impressions in this hour.", .range(0, nil)),
    .money("spend_micros", "What the hour's impressions cost.", .range(0, nil)),
  ]
}
