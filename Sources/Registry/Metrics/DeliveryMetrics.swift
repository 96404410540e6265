import Tables

extension Registry {
  /// Rates down the funnel from a request to a billed impression.
  static let funnelMetrics: [Metric] = [
    Metric("response_rate", "Responses a request.", "responses", per: "requests"),
    Metric(
      "eligibility_rate", "Eligible impressions a response.", "eligible_impressions",
      per: "responses"),
    Metric(
      "auction_win_rate", "Auctions won an eligible impression.", "auctions_won",
      per: "eligible_impressions"),
    Metric("render_rate", "Impressions an auction won.", "impressions", per: "auctions_won"),
    Metric("fill_rate", "Impressions a request.", "impressions", per: "requests"),
    Metric(
      "supply_funnel_efficiency", "Eligible impressions a request.", "eligible_impressions",
      per: "requests"),
    Metric("error_rate", "VAST errors a request.", "error_count", per: "requests"),
    Metric("timeout_rate", "Timeouts a request.", "timeout_count", per: "requests"),
  ]

  /// Rates of what viewers see and do.
  static let viewerMetrics: [Metric] = [
    Metric("ctr", "Clicks an impression.", "clicks", per: "impressions"),
    Metric(
      "viewability_rate", "Viewable impressions an impression, measurable or not.",
      "viewable_impressions", per: "impressions"),
    Metric(
      "audibility_rate", "Audible impressions an impression.", "audible_impressions",
      per: "impressions"),
    Metric("video_start_rate", "Videos started an impression.", "video_start", per: "impressions"),
    Metric(
      "video_completion_rate", "Videos played to the end a video started.", "video_q100",
      per: "video_start"),
    Metric("video_skip_rate", "Videos skipped a video started.", "skips", per: "video_start"),
    Metric("qr_scan_rate", "Scans of the code an impression.", "qr_scans", per: "impressions"),
    Metric(
      "interactive_rate", "Uses of the interactive part an impression.", "interactive_engagements",
      per: "impressions"),
  ]

  /// Averages, prices and the share of traffic that is not human.
  static let valueMetrics: [Metric] = [
    Metric(
      "average_frequency", "Impressions a household reached in the hour.", "impressions",
      per: "reach"),
    Metric(
      "average_watch_seconds", "Seconds watched a video started.", "watch_seconds",
      per: "video_start"),
    Metric(
      "effective_cpm_micros", "What a thousand impressions cost.", 1_000 * "spend_micros",
      per: "impressions", unit: .micros),
    Metric(
      "cost_per_completed_view_micros", "What a video played to the end costs.", "spend_micros",
      per: "video_q100", unit: .micros),
    Metric(
      "cost_per_click_micros", "What a click costs.", "spend_micros", per: "clicks",
      unit: .micros),
    Metric(
      "invalid_traffic_rate", "Invalid impressions an impression.", "invalid_impressions",
      per: "impressions"),
  ]
}
