extension Defaults {
  /// What generated campaigns bid.
  static let prices: [Default] = [
    cpmMedian.entry, cpmSigma, formatPrice.entry, placementPrice.entry, durationPrice,
    targetingPremium, cpmBounds,
  ]

  /// Median price of a thousand impressions of a 30-second spot.
  package static let cpmMedian = DefaultByChoice<BuyType>(
    "cpm_median",
    [
      .programmaticGuaranteed: 25, .directGuaranteed: 28, .programmaticPreferred: 23,
      .privateMarketplace: 21,
    ],
    unit: "USD",
    "Median price of a thousand impressions of a 30-second spot.",
    source: "Netflix 29 to 35 in 2024, streaming average 26 (domain 1.8)")

  /// Spread of that price, of its logarithm.
  package static let cpmSigma = Default(
    "cpm_sigma", [0.22],
    "Spread of that price, of its logarithm.",
    source: "domain 1.8")

  /// Price by format, against a standard video.
  package static let formatPrice = DefaultByChoice<AdFormat>(
    "format_price",
    [
      .standardVideo: 1, .interactiveOverlay: 1.15, .pauseAds: 0.64, .bingeAds: 1.1,
      .sponsorship: 1.25,
    ],
    "Price by format, against a standard video.",
    source: "pause ads 18 of 28 (domain 1.8), others estimated")

  /// Price by placement, against a film or series.
  package static let placementPrice = DefaultByChoice<Placement>(
    "placement_price",
    [
      .preRoll: 1, .midRoll: 1, .live: 1.85, .postRoll: 0.8, .pause: 1,
    ],
    "Price by placement, against a film or series.",
    source: "live sport 45 to 60 (domain 1.8)")

  /// Price by length of the spot in seconds, against 30 seconds.
  package static let durationPrice = Default(
    "duration_price",
    [
      0.48, 0.62, 0.82, 1, 1.35, 1.7, 2.05,
    ],
    labels: [
      "10", "15", "20", "30", "45", "60", "75",
    ],
    "Price by length of the spot in seconds, against 30 seconds.",
    source: "domain 1.8; 45 and 75 s estimated")

  /// Smallest and largest addition for targeting, as a share.
  package static let targetingPremium = Default(
    "targeting_premium", [0.08, 0.25], labels: ["least", "most"],
    "Smallest and largest addition for targeting, as a share.",
    source: "targeting adds 8 to 25 % (domain 1.8)")

  /// Smallest and largest price that is generated.
  package static let cpmBounds = Default(
    "cpm_bounds", [4, 65], labels: ["least", "most"], unit: "USD",
    "Smallest and largest price that is generated.",
    source: "free streaming 14 to 18, Netflix at launch 65 (domain 1.8)")
}
