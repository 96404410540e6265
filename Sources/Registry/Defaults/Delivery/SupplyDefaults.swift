extension Defaults {
  /// How many ad requests are offered.
  static let supply: [Default] = [
    supplyMultipleMedian, supplyMultipleSigma, offeredRateVariance, lineMemory, lineMemorySigma,
    marketMemory, marketMemorySigma, titleReleaseBump, genreReleaseBump, releaseBumpDays,
    pauseSessionShare, bingeEpisode, sponsorshipShare,
  ]

  /// Median of offered supply as a multiple of what a budget needs.
  package static let supplyMultipleMedian = Default(
    "supply_multiple_median", [1.8],
    "Median of offered supply as a multiple of what a budget needs.",
    source:
      "estimate: 5 to 25 % of campaigns end short, with caps, inventory and changes of budgets")

  /// Spread of that multiple, of its logarithm; some lines are starved.
  package static let supplyMultipleSigma = Default(
    "supply_multiple_sigma", [0.45],
    "Spread of that multiple, of its logarithm; some lines are starved.",
    source: "simulation model, tried over 12 to 36 seeds")

  /// Variance of the lognormal rate behind an hour's Poisson count of offers.
  package static let offeredRateVariance = Default(
    "offered_rate_variance", [0.005],
    "Variance of the lognormal rate behind an hour's Poisson count of offers.",
    source: "simulation model, tried over 12 to 36 seeds; over-dispersion after iPinYou "
      + "(domain 3.4)")

  /// How much of an hour's deviation of a line item's supply the next hour keeps.
  package static let lineMemory = Default(
    "line_memory", [0.7],
    "How much of an hour's deviation of a line item's supply the next hour keeps.",
    source: "estimate .6 to .8 (domain 3.4)")

  /// Spread of that deviation, of its logarithm.
  package static let lineMemorySigma = Default(
    "line_memory_sigma", [0.14],
    "Spread of that deviation, of its logarithm.",
    source: "simulation model, tried over 12 to 36 seeds")

  /// How much of an hour's deviation of a whole market the next hour keeps.
  package static let marketMemory = Default(
    "market_memory", [0.97],
    "How much of an hour's deviation of a whole market the next hour keeps.",
    source: "simulation model, tried over 12 to 36 seeds")

  /// Spread of that deviation, of its logarithm.
  package static let marketMemorySigma = Default(
    "market_memory_sigma", [0.07],
    "Spread of that deviation, of its logarithm.",
    source: "simulation model, tried over 12 to 36 seeds")

  /// What the day of a release adds to the supply of its title, as a share.
  package static let titleReleaseBump = Default(
    "title_release_bump", [0.8],
    "What the day of a release adds to the supply of its title, as a share.",
    source: "estimate; binge viewing after releases (domain 1.10)")

  /// What the day of a release adds to the supply of its genre, as a share.
  package static let genreReleaseBump = Default(
    "genre_release_bump", [0.08],
    "What the day of a release adds to the supply of its genre, as a share.",
    source: "estimate (domain 1.10)")

  /// Days over which a release's addition decays to nothing.
  package static let releaseBumpDays = Default(
    "release_bump_days", [10], unit: "d",
    "Days over which a release's addition decays to nothing.",
    source: "simulation model, section 1")

  /// Share of viewing sessions with a pause long enough for a pause ad.
  package static let pauseSessionShare = Default(
    "pause_session_share", [0.08],
    "Share of viewing sessions with a pause long enough for a pause ad.",
    source: "simulation model, section 3")

  /// The episode of a sitting before which a binge ad is shown.
  package static let bingeEpisode = Default(
    "binge_episode", [3],
    "The episode of a sitting before which a binge ad is shown.",
    source: "platform practice: third slot (simulation model, section 3)")

  /// Share of one title's supply that a sponsorship takes.
  package static let sponsorshipShare = Default(
    "sponsorship_share", [0.25],
    "Share of one title's supply that a sponsorship takes.",
    source: "estimate")
}
