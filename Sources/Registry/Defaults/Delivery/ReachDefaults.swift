extension Defaults {
  /// How many households an ad reaches, and how often.
  static let reach: [Default] = [
    frequencyScale, frequencyExponent, frequencyBounds, exposureShape, reachCeiling,
    activeHomesShare, hourExposureShape, industryFrequency.entry,
  ]

  /// Frequency planned for a million impressions.
  package static let frequencyScale = Default(
    "frequency_scale", [2.2],
    "Frequency planned for a million impressions.",
    source: "simulation model, section 6; Innovid 5.2 at 20 to 39 M, 12.1 above 200 M (domain "
      + "1.11)")

  /// Power by which planned frequency grows with millions of impressions.
  package static let frequencyExponent = Default(
    "frequency_exponent", [0.27],
    "Power by which planned frequency grows with millions of impressions.",
    source: "simulation model, section 6 (domain 1.11)")

  /// Smallest and largest planned frequency.
  package static let frequencyBounds = Default(
    "frequency_bounds", [1.7, 12], labels: ["least", "most"],
    "Smallest and largest planned frequency.",
    source: "simulation model, section 6")

  /// Shape of the gamma law of households' exposure: the smaller, the more uneven.
  package static let exposureShape = Default(
    "exposure_shape", [0.4],
    "Shape of the gamma law of households' exposure: the smaller, the more uneven.",
    source: "simulation model, section 6; WFA grid (domain 1.11)")

  /// Largest share of a targeted universe that is ever reached.
  package static let reachCeiling = Default(
    "reach_ceiling", [0.9],
    "Largest share of a targeted universe that is ever reached.",
    source: "simulation model, section 6")

  /// Share of households that watch in an average hour.
  package static let activeHomesShare = Default(
    "active_homes_share", [0.1],
    "Share of households that watch in an average hour.",
    source: "simulation model, section 6")

  /// Shape of the gamma law of exposure within one hour.
  package static let hourExposureShape = Default(
    "hour_exposure_shape", [2],
    "Shape of the gamma law of exposure within one hour.",
    source: "simulation model, section 6")

  /// Planned frequency by industry, against the average.
  package static let industryFrequency = DefaultByChoice<Industry>(
    "industry_frequency",
    [
      .consumerGoods: 0.89, .automotive: 1.55, .financialServices: 1.18, .retail: 0.95,
      .technology: 0.85, .mediaEntertainment: 0.9, .telecom: 1.05, .travel: 1.74, .insurance: 1.18,
      .foodServices: 0.85, .health: 0.69, .pharma: 0.68, .apparel: 0.9, .beauty: 0.9,
      .homeGarden: 2, .sportingGoods: 0.9, .education: 0.75, .realEstate: 0.9, .pets: 0.89,
      .alcohol: 0.8, .gambling: 1.3, .dating: 1.0, .politics: 1.6, .nonProfit: 0.5,
    ],
    "Planned frequency by industry, against the average.",
    source: "Innovid 2023: home 16.7, travel 12.9, cars 11.5, finance 8.7, goods 6.6, services "
      + "5.1, pharma 5.1 of 7.4 (domain 1.11)")
}
