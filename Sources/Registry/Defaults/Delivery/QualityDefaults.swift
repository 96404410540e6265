extension Defaults {
  /// How much of what is shown can be measured, seen and heard.
  static let quality: [Default] = [
    measurableRate.entry, viewableRate.entry, screenOffRate.entry, audibleRate.entry,
  ]

  /// Share of impressions whose viewability can be measured.
  package static let measurableRate = DefaultByChoice<Device>(
    "measurable_rate",
    [
      .tv: 0.85, .mobile: 0.97, .desktop: 0.97, .tablet: 0.97, .console: 0.85,
    ],
    "Share of impressions whose viewability can be measured.",
    source: "estimate: .85 on television, .97 elsewhere (domain 1.4)")

  /// Share of measurable impressions that are viewable while the screen is on.
  package static let viewableRate = DefaultByChoice<Device>(
    "viewable_rate",
    [
      .tv: 0.96, .mobile: 0.9, .desktop: 0.88, .tablet: 0.9, .console: 0.96,
    ],
    "Share of measurable impressions that are viewable while the screen is on.",
    source: "DoubleVerify 2024, IAS 2025 (domain 1.4), estimate")

  /// Share of impressions on a device whose screen is switched off.
  package static let screenOffRate = DefaultByChoice<Device>(
    "screen_off_rate",
    [
      .tv: 0.04, .mobile: 0, .desktop: 0, .tablet: 0, .console: 0.12,
    ],
    "Share of impressions on a device whose screen is switched off.",
    source: "DoubleVerify 2022: 8 to 10 %, 17 % through sticks and consoles, none in native "
      + "apps (domain 1.4)")

  /// Share of impressions that can be heard.
  package static let audibleRate = DefaultByChoice<Device>(
    "audible_rate",
    [
      .tv: 0.97, .mobile: 0.75, .desktop: 0.85, .tablet: 0.8, .console: 0.97,
    ],
    "Share of impressions that can be heard.",
    source: "estimate (domain 1.4)")
}
