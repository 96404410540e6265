extension Defaults {
  /// What viewers do: click, scan, engage and convert.
  static let response: [Default] = [
    clickRate.entry, scanRate.entry, pauseScanRate, clickDaySwing, clickAdvertiserSigma,
    clickCreativeSigma, clickDispersion, clickVariation, interactiveClickLift,
    interactiveEngagementRate, fatigueExponent, fatigueFloor, fatigueHalfLifeDays, noveltyLift,
    noveltyDays, conversionRate.entry,
  ]

  /// Clicks an impression, by device.
  package static let clickRate = DefaultByChoice<Device>(
    "click_rate",
    [
      .tv: 0.00025, .mobile: 0.0025, .desktop: 0.0015, .tablet: 0.0022, .console: 0.00015,
    ],
    "Clicks an impression, by device.",
    source: "Extreme Reach 2018, premium; Innovid 2021 for television (domain 1.3)")

  /// Scans an impression of a creative with a code, by device.
  package static let scanRate = DefaultByChoice<Device>(
    "scan_rate",
    [
      .tv: 0.0002, .mobile: 0, .desktop: 0, .tablet: 0, .console: 0.00015,
    ],
    "Scans an impression of a creative with a code, by device.",
    source: "Innovid 2021: .02 % (domain 1.3)")

  /// Scans an impression of a pause ad with a code.
  package static let pauseScanRate = Default(
    "pause_scan_rate", [0.0005],
    "Scans an impression of a pause ad with a code.",
    source: "estimate (domain 1.3)")

  /// How far the click rate swings over the local day, either way.
  package static let clickDaySwing = Default(
    "click_day_swing", [0.2],
    "How far the click rate swings over the local day, either way.",
    source: "half of iPinYou's twofold swing (domain 1.3)")

  /// Spread of click rates between advertisers, of its logarithm.
  package static let clickAdvertiserSigma = Default(
    "click_advertiser_sigma", [0.42],
    "Spread of click rates between advertisers, of its logarithm.",
    source: "p90 to p10 between 2 and 5 (simulation model, section 5)")

  /// Spread of click rates between creatives, of its logarithm.
  package static let clickCreativeSigma = Default(
    "click_creative_sigma", [0.3],
    "Spread of click rates between creatives, of its logarithm.",
    source: "simulation model, section 5")

  /// What is added to one in the variance of clicks divided by their mean.
  package static let clickDispersion = Default(
    "click_dispersion", [0.6],
    "What is added to one in the variance of clicks divided by their mean.",
    source: "variance to mean 1.2 to 3 (domain 1.3)")

  /// Coefficient of variation of an hour's click rate.
  package static let clickVariation = Default(
    "click_variation", [0.1],
    "Coefficient of variation of an hour's click rate.",
    source: "simulation model, section 5")

  /// Clicks on interactive spots, against plain ones.
  package static let interactiveClickLift = Default(
    "interactive_click_lift", [1.6],
    "Clicks on interactive spots, against plain ones.",
    source: "estimate (domain 1.3, Innovid counts more interactions)")

  /// Uses of the interactive part an impression.
  package static let interactiveEngagementRate = Default(
    "interactive_engagement_rate", [0.008],
    "Uses of the interactive part an impression.",
    source: "estimate")

  /// Power by which clicks fall with the number of exposures.
  package static let fatigueExponent = Default(
    "fatigue_exponent", [0.22],
    "Power by which clicks fall with the number of exposures.",
    source: ".70 of the first at the fifth exposure (domain 1.12)")

  /// Smallest click rate that fatigue leaves, against a fresh creative.
  package static let fatigueFloor = Default(
    "fatigue_floor", [0.35],
    "Smallest click rate that fatigue leaves, against a fresh creative.",
    source: "estimate (domain 1.12)")

  /// Days in which half of a creative's fatigue is forgotten.
  package static let fatigueHalfLifeDays = Default(
    "fatigue_half_life_days", [21], unit: "d",
    "Days in which half of a creative's fatigue is forgotten.",
    source: "estimate (domain 1.12)")

  /// What a new creative adds to its clicks, as a share.
  package static let noveltyLift = Default(
    "novelty_lift", [0.1],
    "What a new creative adds to its clicks, as a share.",
    source: "estimate (domain 1.12)")

  /// Days for which a creative counts as new.
  package static let noveltyDays = Default(
    "novelty_days", [3], unit: "d",
    "Days for which a creative counts as new.",
    source: "estimate (domain 1.12)")

  /// Conversions a click or scan, by objective.
  package static let conversionRate = DefaultByChoice<Objective>(
    "conversion_rate",
    [
      .awareness: 0.005, .consideration: 0.015, .conversion: 0.04,
    ],
    "Conversions a click or scan, by objective.",
    source: "Criteo and iPinYou: .2 to 8 % of clicks (domain 1.5, 3.2), estimate")
}
