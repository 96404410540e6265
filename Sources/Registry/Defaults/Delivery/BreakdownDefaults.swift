extension Defaults {
  /// Who watches, and where in the break an ad stands.
  static let breakdown: [Default] = [
    ageGenderMix.entry, interestMix.entry, podPositionMix.entry, mixTiltSigma,
  ]

  /// Impressions without targeting by age and gender, as weights.
  package static let ageGenderMix = DefaultTable<AgeRange, Gender>(
    "age_gender_mix",
    [
      .from18To24: [.all: 0, .female: 0.066, .male: 0.066, .unknown: 0.008],
      .from25To34: [.all: 0, .female: 0.107, .male: 0.107, .unknown: 0.011],
      .from35To44: [.all: 0, .female: 0.102, .male: 0.1, .unknown: 0.011],
      .from45To54: [.all: 0, .female: 0.083, .male: 0.081, .unknown: 0.009],
      .from55To64: [.all: 0, .female: 0.055, .male: 0.053, .unknown: 0.006],
      .from65: [.all: 0, .female: 0.04, .male: 0.036, .unknown: 0.004],
      .from13To17: [.all: 0, .female: 0.026, .male: 0.026, .unknown: 0.003],
    ],
    "Impressions without targeting by age and gender, as weights.",
    source: "estimate; younger than linear television")

  /// Impressions without targeting by primary interest, as weights.
  package static let interestMix = DefaultByChoice<InterestCategory>(
    "interest_mix",
    [
      .general: 0.16, .automotive: 0.04, .foodDrink: 0.07, .personalFinance: 0.04,
      .technology: 0.06, .shopping: 0.07, .travel: 0.05, .entertainment: 0.12, .sports: 0.07,
      .gaming: 0.05, .music: 0.04, .fashion: 0.03, .beauty: 0.03, .healthFitness: 0.04,
      .homeGarden: 0.03, .parenting: 0.03, .pets: 0.02, .newsPolitics: 0.02, .business: 0.01,
      .education: 0.01, .outdoors: 0.01,
    ],
    "Impressions without targeting by primary interest, as weights.",
    source: "estimate")

  /// Impressions by place in the break, as weights.
  package static let podPositionMix = DefaultByChoice<PodPosition>(
    "pod_position_mix",
    [
      .first: 0.4, .last: 0.38, .middle: 0.22,
    ],
    "Impressions by place in the break, as weights.",
    source: "breaks of two to three ads at 4 minutes an hour (domain 1.9)")

  /// Spread by which a line item's audience leans away from the mix, of its logarithm.
  package static let mixTiltSigma = Default(
    "mix_tilt_sigma", [0.25],
    "Spread by which a line item's audience leans away from the mix, of its logarithm.",
    source: "estimate")
}
