package import Tables

extension Registry {
  /// What an advertiser buys: one goal, one budget, one span of days.
  package static let campaigns = Table(
    "campaigns", .entity, "A purchase of advertising with one goal, one budget and its days.",
    columns: campaignIdentity + campaignTerms + campaignMeasurement + Column.stamps,
    unique: [["stream_key"], ["code"], ["advertiser_id", "name"]],
    example: ["code": "CMP-0001"], deletable: true)

  private static let campaignIdentity: [Column] = [
    .id(),
    .uid(),
    .streamKey(),
    .reference("run_id", to: "gen_manifest", "Run that made it.", role: .run),
    .code(prefix: "CMP-", digits: 4, "Readable number."),
    .text("name", "Name that people gave it.", .length(1...255), input: .always),
    .reference(
      "advertiser_id", to: "advertisers", "Advertiser who buys it.", onDelete: .cascade,
      input: .create),
    .reference("brand_id", to: "brands", "Brand that it speaks for.", input: .always),
    .reference("market_id", to: "markets", "Country where it runs.", input: .always),
    .reference(
      "title_id", to: "titles", "Title that it promotes, if any.", nullable: true, input: .always),
  ]

  private static let campaignTerms: [Column] = [
    .choice(
      "objective", Objective.self, "What it is bought for.", default: .awareness, input: .always),
    .choice(
      "status", CampaignStatus.self, "Whether it delivers.", default: .active, input: .always),
    .money(
      "target_cpm_micros", "Most that it pays for a thousand impressions.", cpmRange,
      input: .always),
    .choice(
      "dsp_partner", DSPPartner.self, "Platform through which it is bought.",
      default: .displayVideo360, input: .always),
    .choice(
      "programmatic_buy_type", BuyType.self, "Terms on which impressions are bought.",
      default: .programmaticGuaranteed, input: .always),
    .choice(
      "programmatic_partner", DSPPartner.self, "Second platform, if any.", nullable: true,
      input: .always),
    .choice(
      "content_adjacency_tier", AdjacencyTier.self, "How near to sensitive content it may stand.",
      default: .tier1, input: .always),
    .choice(
      "special_category", SpecialCategory.self, "Subject that limits its targeting.",
      default: SpecialCategory.none, input: .always),
    .text(
      "competitive_label", "Campaigns of one label never share an ad break.", .length(1...64),
      nullable: true, input: .always),
  ]

  private static let campaignMeasurement: [Column] = [
    .boolean(
      "brand_lift_enabled", "Whether a brand lift study runs.", default: false, input: .always),
    .boolean(
      "attention_metrics_enabled", "Whether attention is measured.", default: false,
      input: .always),
    .choice(
      "clean_room_provider", CleanRoomProvider.self, "Who matches customers, if anybody.",
      nullable: true, input: .always),
    .choice(
      "measurement_partner", MeasurementPartner.self, "Who measures results, if anybody.",
      nullable: true, input: .always),
    .text(
      "external_ref", "Number in the advertiser's own system, if any.", .length(1...64),
      nullable: true, input: .always),
    .date("start_date", "First day of its first flight.", input: .always),
    .date("end_date", "Last day of its last flight.", input: .always),
    .text("origin", "Profile, example or command that it was made from.", .length(1...255)),
  ]

  /// More than nothing and at most a thousand units of currency for a thousand impressions.
  static let cpmRange = ColumnRule.range(1, 1_000_000_000)
}
