extension Defaults {
  /// What is left from step to step between a request and an impression.
  static let funnel: [Default] = [
    responseRate.entry, eligibleRate.entry, wonRate.entry, funnelConcentration, responseFloor,
    eligibleFloor, wonFloor, renderRate.entry,
  ]

  /// Mean share of requests that are answered.
  package static let responseRate = DefaultByChoice<BuyType>(
    "response_rate",
    [
      .programmaticGuaranteed: 0.965, .directGuaranteed: 0.985, .programmaticPreferred: 0.955,
      .privateMarketplace: 0.95,
    ],
    "Mean share of requests that are answered.",
    source: "simulation model, section 3; funnel of a streamer (domain 1.6)")

  /// Mean share of responses that are eligible.
  package static let eligibleRate = DefaultByChoice<BuyType>(
    "eligible_rate",
    [
      .programmaticGuaranteed: 0.92, .directGuaranteed: 0.95, .programmaticPreferred: 0.9,
      .privateMarketplace: 0.88,
    ],
    "Mean share of responses that are eligible.",
    source: "simulation model, section 3; funnel of a streamer (domain 1.6)")

  /// Mean share of eligible impressions that are won.
  package static let wonRate = DefaultByChoice<BuyType>(
    "won_rate",
    [
      .programmaticGuaranteed: 0.91, .directGuaranteed: 0.93, .programmaticPreferred: 0.89,
      .privateMarketplace: 0.87,
    ],
    "Mean share of eligible impressions that are won.",
    source: "simulation model, section 3; funnel of a streamer (domain 1.6)")

  /// How firmly an hour's rates hold to their means: the sum of a beta's parameters.
  package static let funnelConcentration = Default(
    "funnel_concentration", [400],
    "How firmly an hour's rates hold to their means: the sum of a beta's parameters.",
    source: "simulation model, section 3")

  /// Smallest share of requests that are answered, in every hour.
  package static let responseFloor = Default(
    "response_floor", [0.9],
    "Smallest share of requests that are answered, in every hour.",
    source: "data model: requests are counted after pre-filtering")

  /// Smallest share of responses that are eligible, in every hour.
  package static let eligibleFloor = Default(
    "eligible_floor", [0.8],
    "Smallest share of responses that are eligible, in every hour.",
    source: "data model: requests are counted after pre-filtering")

  /// Smallest share of eligible impressions that are won, in every hour.
  package static let wonFloor = Default(
    "won_floor", [0.8],
    "Smallest share of eligible impressions that are won, in every hour.",
    source: "data model: requests are counted after pre-filtering")

  /// Share of auctions won that become impressions.
  package static let renderRate = DefaultTable<Device, BuyType>(
    "render_rate",
    [
      .tv: [
        .programmaticGuaranteed: 0.975, .directGuaranteed: 0.985, .programmaticPreferred: 0.97,
        .privateMarketplace: 0.96,
      ],
      .mobile: [
        .programmaticGuaranteed: 0.95, .directGuaranteed: 0.965, .programmaticPreferred: 0.94,
        .privateMarketplace: 0.93,
      ],
      .desktop: [
        .programmaticGuaranteed: 0.95, .directGuaranteed: 0.965, .programmaticPreferred: 0.94,
        .privateMarketplace: 0.93,
      ],
      .tablet: [
        .programmaticGuaranteed: 0.95, .directGuaranteed: 0.965, .programmaticPreferred: 0.94,
        .privateMarketplace: 0.93,
      ],
      .console: [
        .programmaticGuaranteed: 0.975, .directGuaranteed: 0.985, .programmaticPreferred: 0.97,
        .privateMarketplace: 0.96,
      ],
    ],
    "Share of auctions won that become impressions.",
    source: ".985 on television, .965 elsewhere, less for programmatic buys (domain 1.6)")
}
