extension Defaults {
  /// How long people watch.
  static let viewing: [Default] = [
    startLoss, completionRate.entry, abandonmentByDuration, abandonmentByBuy.entry,
    abandonmentByPodPosition.entry, leaversByQuarter, skipShareOfLeavers.entry,
  ]

  /// Smallest and largest share of impressions whose video never starts.
  package static let startLoss = Default(
    "start_loss", [0.002, 0.01], labels: ["least", "most"],
    "Smallest and largest share of impressions whose video never starts.",
    source: "estimate (domain 1.2)")

  /// Share of started 30-second videos that play to the end; 0 for still images.
  package static let completionRate = DefaultTable<Device, Placement>(
    "completion_rate",
    [
      .tv: [.preRoll: 0.955, .midRoll: 0.983, .live: 0.95, .postRoll: 0.93, .pause: 0],
      .mobile: [.preRoll: 0.86, .midRoll: 0.89, .live: 0.86, .postRoll: 0.78, .pause: 0],
      .desktop: [.preRoll: 0.885, .midRoll: 0.91, .live: 0.89, .postRoll: 0.8, .pause: 0],
      .tablet: [.preRoll: 0.9, .midRoll: 0.925, .live: 0.9, .postRoll: 0.82, .pause: 0],
      .console: [.preRoll: 0.95, .midRoll: 0.98, .live: 0.945, .postRoll: 0.925, .pause: 0],
    ],
    "Share of started 30-second videos that play to the end; 0 for still images.",
    source: "Extreme Reach 2019-20, FreeWheel 2020, Akamai 2013, set for a login-walled "
      + "service (domain 1.1)")

  /// Leavers by length of the spot in seconds, against 30 seconds.
  package static let abandonmentByDuration = Default(
    "abandonment_by_duration",
    [
      0.6, 0.75, 0.85, 1, 1.4, 1.85, 2.2,
    ],
    labels: [
      "10", "15", "20", "30", "45", "60", "75",
    ],
    "Leavers by length of the spot in seconds, against 30 seconds.",
    source: "Innovid 2020: 81.6 % at 30 s, 65.9 % at 60 s (domain 1.1)")

  /// Leavers by terms of the buy, against programmatic guaranteed.
  package static let abandonmentByBuy = DefaultByChoice<BuyType>(
    "abandonment_by_buy",
    [
      .programmaticGuaranteed: 1, .directGuaranteed: 0.95, .programmaticPreferred: 1.05,
      .privateMarketplace: 1.15,
    ],
    "Leavers by terms of the buy, against programmatic guaranteed.",
    source: "premium 94 %, aggregators 64 % (domain 1.1); estimate within one streamer")

  /// Leavers by place in the break, against the first ad.
  package static let abandonmentByPodPosition = DefaultByChoice<PodPosition>(
    "abandonment_by_pod_position",
    [
      .first: 1, .last: 1.12, .middle: 1.08,
    ],
    "Leavers by place in the break, against the first ad.",
    source: "second and third ads lose 5 to 15 % (domain 1.1)")

  /// Share of leavers who are gone by each quarter of the spot.
  package static let leaversByQuarter = Default(
    "leavers_by_quarter", [1.0 / 3, 2.0 / 3, 0.86, 1], labels: ["q25", "q50", "q75", "q100"],
    "Share of leavers who are gone by each quarter of the spot.",
    source: "Akamai 2013: a third by the first, two thirds by the middle (domain 1.2); .86 "
      + "estimated")

  /// Share of leavers who used a skip button, where the format has one.
  package static let skipShareOfLeavers = DefaultByChoice<AdFormat>(
    "skip_share_of_leavers",
    [
      .standardVideo: 0, .interactiveOverlay: 0.45, .pauseAds: 0, .bingeAds: 0, .sponsorship: 0.3,
    ],
    "Share of leavers who used a skip button, where the format has one.",
    source: "estimate; spots cannot be skipped on a streamer (domain 5.3)")
}
