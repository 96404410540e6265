extension Defaults {
  /// Of what kinds generated campaigns are.
  static let shape: [Default] = [
    objectiveMix.entry, buyTypeMix.entry, adFormatMix.entry, pacingMix.entry, budgetTypeMix.entry,
    placementMix.entry, durationMix, industryMix.entry, priorityMix, frequencyCapMix,
  ]

  /// Campaigns by objective, as weights.
  package static let objectiveMix = DefaultByChoice<Objective>(
    "objective_mix",
    [
      .awareness: 0.6, .consideration: 0.25, .conversion: 0.15,
    ],
    "Campaigns by objective, as weights.",
    source: "estimate; television is bought for awareness (domain 5.3)")

  /// Campaigns by terms of the buy, as weights.
  package static let buyTypeMix = DefaultByChoice<BuyType>(
    "buy_type_mix",
    [
      .programmaticGuaranteed: 0.35, .directGuaranteed: 0.3, .programmaticPreferred: 0.15,
      .privateMarketplace: 0.2,
    ],
    "Campaigns by terms of the buy, as weights.",
    source: "estimate (domain 5.3)")

  /// Line items by format, as weights.
  package static let adFormatMix = DefaultByChoice<AdFormat>(
    "ad_format_mix",
    [
      .standardVideo: 0.78, .interactiveOverlay: 0.1, .pauseAds: 0.06, .bingeAds: 0.04,
      .sponsorship: 0.02,
    ],
    "Line items by format, as weights.",
    source: "estimate (domain 5.3)")

  /// Line items by pacing, as weights.
  package static let pacingMix = DefaultByChoice<Pacing>(
    "pacing_mix",
    [
      .even: 0.85, .frontloaded: 0.1, .asSoonAsPossible: 0.05,
    ],
    "Line items by pacing, as weights.",
    source: "even unless the order says otherwise (domain 4.4), estimate")

  /// Campaigns by type of budget, as weights.
  package static let budgetTypeMix = DefaultByChoice<BudgetType>(
    "budget_type_mix",
    [
      .lifetime: 0.85, .daily: 0.15,
    ],
    "Campaigns by type of budget, as weights.",
    source: "estimate")

  /// Video line items by placement, as weights.
  package static let placementMix = DefaultByChoice<Placement>(
    "placement_mix",
    [
      .preRoll: 0.3, .midRoll: 0.65, .live: 0.05, .postRoll: 0, .pause: 0,
    ],
    "Video line items by placement, as weights.",
    source: "mid-roll prevails in long content (domain 1.1), estimate")

  /// Spots by length in seconds, as weights.
  package static let durationMix = Default(
    "duration_mix",
    [
      0.02, 0.25, 0.06, 0.6, 0.02, 0.04, 0.01,
    ],
    labels: [
      "10", "15", "20", "30", "45", "60", "75",
    ],
    "Spots by length in seconds, as weights.",
    source: "30 s 77 %, 15 s 22 % in 2020; 64 and 33 % in 2019 (domain 1.9)")

  /// Advertisers by industry, as weights.
  package static let industryMix = DefaultByChoice<Industry>(
    "industry_mix",
    [
      .consumerGoods: 16, .automotive: 10, .financialServices: 9, .retail: 9, .technology: 8,
      .mediaEntertainment: 8, .telecom: 5, .travel: 6, .insurance: 5, .foodServices: 5, .health: 3,
      .pharma: 4, .apparel: 2, .beauty: 3, .homeGarden: 2, .sportingGoods: 1, .education: 1,
      .realEstate: 1, .pets: 1, .alcohol: 1, .gambling: 0.5, .dating: 0.3, .politics: 0.3,
      .nonProfit: 0.4,
    ],
    "Advertisers by industry, as weights.",
    source: "estimate; goods, technology and services lead (domain 1.11)")

  /// Line items by priority, as weights.
  package static let priorityMix = Default(
    "priority_mix", [0.2, 0.6, 0.2], labels: ["1", "2", "3"],
    "Line items by priority, as weights.",
    source: "estimate")

  /// Line items by impressions a household and day that their cap allows, as weights.
  package static let frequencyCapMix = Default(
    "frequency_cap_mix", [0.3, 0.3, 0.25, 0.15], labels: ["2", "3", "4", "5"],
    "Line items by impressions a household and day that their cap allows, as weights.",
    source: "1 to 3 a day advised (domain 5.3)")
}
