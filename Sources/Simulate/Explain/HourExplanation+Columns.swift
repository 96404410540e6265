extension HourExplanation.Factor {
  /// The column of `campaign_performance` that holds the value; nothing where none does.
  package var column: String? { Self.columns[name] }

  private static let columns = [
    "local hour": "local_hour", "requests": "requests", "responses": "responses",
    "eligible impressions": "eligible_impressions", "auctions won": "auctions_won",
    "impressions": "impressions", "price of a thousand, in millionths": "clearing_cpm_micros",
    "spend, in millionths": "spend_micros", "errors": "error_count", "timeouts": "timeout_count",
    "measurable": "measurable_impressions", "viewable": "viewable_impressions",
    "audible": "audible_impressions", "invalid": "invalid_impressions", "starts": "video_start",
    "first quarters": "video_q25", "halves": "video_q50", "third quarters": "video_q75",
    "completions": "video_q100", "clicks": "clicks", "conversions": "conversions",
    "households of the hour": "reach", "households since the beginning": "cumulative_reach",
  ]
}
