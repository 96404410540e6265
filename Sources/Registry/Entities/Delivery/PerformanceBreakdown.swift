package import Tables

extension Registry {
  /// A day's delivery split by device, audience, creative, market and place in the break.
  package static let performanceBreakdown = Table(
    "performance_breakdown", .fact,
    "What a line item delivered on one UTC date to one part of one dimension.",
    columns: [
      .reference(
        "line_item_id", to: "line_items", "The line item that delivered.", onDelete: .cascade),
      .date("date", "The date in UTC."),
      .choice("dimension", BreakdownDimension.self, "What the day is split by."),
      .text(
        "value", "The part: a device, FEMALE_25-34, an interest, a creative's id, a market, FIRST.",
        .length(1...64)),
      .count("requests", "Ad requests of this part."),
      .count("impressions", "Impressions of this part."),
      .count("viewable_impressions", "Viewable impressions of this part."),
      .count("video_start", "Videos of this part that began to play."),
      .count("video_q100", "Videos of this part that played to the end."),
      .count("clicks", "Clicks of this part."),
      .money("spend_micros", "What the impressions of this part cost.", .range(0, nil)),
    ],
    primaryKey: ["line_item_id", "date", "dimension", "value"],
    checks: [
      .atMost("impressions", "requests"), .atMost("viewable_impressions", "impressions"),
      .atMost("video_start", "impressions"), .atMost("video_q100", "video_start"),
      .atMost("clicks", "impressions"),
    ],
    hot: true)
}
