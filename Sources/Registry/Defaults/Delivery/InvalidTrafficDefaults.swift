extension Defaults {
  /// How much traffic is not human.
  static let invalidTraffic: [Default] = [
    generalInvalidRate.entry, sophisticatedInvalidRate.entry, invalidClickFactor,
    invalidBurstShare, invalidBurstRate, invalidBurstHours,
  ]

  /// Share of impressions that are general invalid traffic.
  package static let generalInvalidRate = DefaultByChoice<BuyType>(
    "general_invalid_rate",
    [
      .programmaticGuaranteed: 0.01, .directGuaranteed: 0.005, .programmaticPreferred: 0.01,
      .privateMarketplace: 0.014,
    ],
    "Share of impressions that are general invalid traffic.",
    source: "walled garden .3 to .8 % and .1 to .3 %, programmatic twice that; TAG 2020, "
      + "DoubleVerify 2022 (domain 1.5)")

  /// Share of impressions that are sophisticated invalid traffic.
  package static let sophisticatedInvalidRate = DefaultByChoice<BuyType>(
    "sophisticated_invalid_rate",
    [
      .programmaticGuaranteed: 0.004, .directGuaranteed: 0.002, .programmaticPreferred: 0.004,
      .privateMarketplace: 0.006,
    ],
    "Share of impressions that are sophisticated invalid traffic.",
    source: "walled garden .3 to .8 % and .1 to .3 %, programmatic twice that; TAG 2020, "
      + "DoubleVerify 2022 (domain 1.5)")

  /// How much likelier a click is invalid than an impression.
  package static let invalidClickFactor = Default(
    "invalid_click_factor", [7],
    "How much likelier a click is invalid than an impression.",
    source: "clicks 5 to 10 times worse (domain 1.5)")

  /// Share of invalid traffic that comes in bursts, without a daily curve.
  package static let invalidBurstShare = Default(
    "invalid_burst_share", [0.5],
    "Share of invalid traffic that comes in bursts, without a daily curve.",
    source: "data-centre bursts (domain 3.4), estimate")

  /// Chance that a burst begins in an hour of a line item.
  package static let invalidBurstRate = Default(
    "invalid_burst_rate", [0.01],
    "Chance that a burst begins in an hour of a line item.",
    source: "estimate (domain 3.4)")

  /// Fewest and most hours that a burst lasts.
  package static let invalidBurstHours = Default(
    "invalid_burst_hours", [1, 6], labels: ["least", "most"], unit: "h",
    "Fewest and most hours that a burst lasts.",
    source: "estimate (domain 3.4)")
}
