package import Tables

extension Registry {
  /// Parts of a campaign: one channel, one format, one audience, one bid.
  package static let lineItems = Table(
    "line_items", .entity, "A part of a campaign with its own channel, viewers, bid and budget.",
    columns: lineItemIdentity + lineItemTerms + lineItemTargeting + Column.stamps,
    unique: [["campaign_id", "name"], ["campaign_id", "id"]], example: ["budget_micros": 1],
    deletable: true)

  private static let lineItemIdentity: [Column] = [
    .id(),
    .uid(),
    .streamKey(),
    .reference(
      "campaign_id", to: "campaigns", "Campaign that it is a part of.", onDelete: .cascade,
      input: .create),
    .reference("channel_id", to: "channels", "Channel on which it runs.", input: .create),
    .reference(
      "audience_id", to: "audiences", "People whom it addresses, if chosen.", nullable: true,
      input: .always),
    .text("name", "Name that people gave it.", .length(1...255), input: .always),
  ]

  private static let lineItemTerms: [Column] = [
    .choice(
      "ad_format", AdFormat.self, "What viewers see.", default: .standardVideo, input: .always),
    .integer(
      "priority", "Rank among the line items of the campaign; 1 is served first.", .range(1, 3),
      default: 2, input: .always),
    .money("bid_cpm_micros", "Bid for a thousand impressions.", cpmRange, input: .always),
    .money(
      "budget_micros", "Its share of the campaign's first budget.", .range(0, nil), input: .create),
    .integer(
      "impression_goal", "Impressions promised or hoped for, if any.", .range(1, nil),
      nullable: true, input: .always),
    .choice(
      "pacing", Pacing.self, "How its budget is spread over its flights.", default: .even,
      input: .always),
    .integer(
      "pacing_pct", "Largest share of the offered requests that it may bid for.", .range(1, 100),
      unit: "%", default: 100, input: .always),
  ]

  private static let lineItemTargeting: [Column] = [
    .json(
      "targeting_json", "Viewers whom it reaches: a list of values for each targeting key.",
      default: "{}", input: .always),
    .json(
      "device_targets_json", "Devices that it reaches: a list of values for each device key.",
      default: "{}", input: .always),
    .integer(
      "duration_seconds", "Length of its spots; 0 for still images.", .range(0, 3_600), unit: "s",
      default: 30, input: .always),
    .choice(
      "ad_server_type", AdServerType.self, "Kind of tag that serves its creatives.",
      default: .vastTag, input: .always),
    .choice(
      "pixel_vendor", PixelVendor.self, "Who verifies its impressions.",
      default: .integralAdScience, input: .always),
    .choice(
      "geo_tier", GeoTier.self, "How fine its geography is.", default: .country, input: .always),
    .choice(
      "status", CampaignStatus.self, "Whether it delivers.", default: .active, input: .always),
  ]
}
