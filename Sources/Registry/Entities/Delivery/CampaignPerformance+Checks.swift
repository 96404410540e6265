import Tables

extension Registry {
  /// The order of counts down the funnel of an hour, none with slack.
  static let hourFunnelChecks: [Check] = [
    .atMost("responses", "requests"),
    Check(
      "responses_floor", "at least nine of ten requests are answered",
      .atMost(9 * "requests", 10 * "responses"), breaking: ["requests": 10, "responses": 8]),
    .atMost("eligible_impressions", "responses"),
    Check(
      "eligible_floor", "at least eight of ten responses are eligible",
      .atMost(8 * "responses", 10 * "eligible_impressions"),
      breaking: ["responses": 10, "eligible_impressions": 7]),
    .atMost("auctions_won", "eligible_impressions"),
    Check(
      "won_floor", "at least eight of ten eligible impressions are won",
      .atMost(8 * "eligible_impressions", 10 * "auctions_won"),
      breaking: ["eligible_impressions": 10, "auctions_won": 7]),
    .atMost("impressions", "auctions_won"),
    .atMost("measurable_impressions", "impressions"),
    .atMost("viewable_impressions", "measurable_impressions"),
    .atMost("audible_impressions", "impressions"),
    .atMost("invalid_impressions", "impressions"),
    Check(
      "failures", "errors and timeouts are among the requests without an impression",
      .atMost("error_count" + "timeout_count", "requests" - "impressions"),
      breaking: ["error_count": 1, "requests": 1, "impressions": 1]),
  ]

  /// The order of counts of viewers in an hour, none with slack.
  static let hourViewerChecks: [Check] = [
    .atMost("video_start", "impressions"),
    .atMost("video_q25", "video_start"),
    .atMost("video_q50", "video_q25"),
    .atMost("video_q75", "video_q50"),
    .atMost("video_q100", "video_q75"),
    Check(
      "leavers", "skips and completions together are at most the starts",
      .atMost("skips" + "video_q100", "video_start"),
      breaking: ["skips": 1, "video_q100": 1, "video_start": 1]),
    .atMost("clicks", "impressions"),
    .atMost("qr_scans", "impressions"),
    .atMost("interactive_engagements", "impressions"),
    .atMost("invalid_clicks", "clicks"),
    Check(
      "conversions", "conversions follow clicks and scans",
      .atMost("conversions", "clicks" + "qr_scans"), breaking: ["conversions": 1]),
    .atMost("reach", "impressions"),
    Check(
      "reach_present", "where there is an impression somebody was reached",
      .when(.atMost(1, "impressions"), .atMost(1, "reach")),
      breaking: ["impressions": 1, "reach": 0]),
  ]
}
