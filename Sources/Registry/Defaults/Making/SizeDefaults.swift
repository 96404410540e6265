extension Defaults {
  /// How large generated campaigns are.
  static let sizes: [Default] = [
    budgetMedian, budgetSigma, budgetBounds, flightDaysMedian, flightDaysSigma, flightDaysBounds,
    campaignsExponent, campaignsMost, lineItemsMix, creativesMix, budgetChangeRate,
    budgetChangeMedian,
  ]

  /// Median budget of a campaign.
  package static let budgetMedian = Default(
    "budget_median", [60_000], unit: "USD",
    "Median budget of a campaign.",
    source: "predecessor: 10,000 to 100,000 (platforms 1.1.2)")

  /// Spread of budgets, of their logarithm.
  package static let budgetSigma = Default(
    "budget_sigma", [1.3],
    "Spread of budgets, of their logarithm.",
    source: "top tenth of line items has 45 to 65 % of impressions (domain 3.4)")

  /// Smallest and largest budget that is generated.
  package static let budgetBounds = Default(
    "budget_bounds", [2500, 1_000_000], labels: ["least", "most"], unit: "USD",
    "Smallest and largest budget that is generated.",
    source: "lifetime limit of the quality rules (platforms 1.2)")

  /// Median length of a flight.
  package static let flightDaysMedian = Default(
    "flight_days_median", [30], unit: "d",
    "Median length of a flight.",
    source: "predecessor: 14 to 56 days (platforms 1.1.2)")

  /// Spread of lengths of flights, of their logarithm.
  package static let flightDaysSigma = Default(
    "flight_days_sigma", [0.5],
    "Spread of lengths of flights, of their logarithm.",
    source: "estimate")

  /// Shortest and longest flight that is generated.
  package static let flightDaysBounds = Default(
    "flight_days_bounds", [7, 120], labels: ["least", "most"], unit: "d",
    "Shortest and longest flight that is generated.",
    source: "estimate")

  /// Exponent of the law by which few advertisers have many campaigns.
  package static let campaignsExponent = Default(
    "campaigns_exponent", [1.1],
    "Exponent of the law by which few advertisers have many campaigns.",
    source: "heavy tails across entities (domain 3.4)")

  /// Most campaigns of one advertiser.
  package static let campaignsMost = Default(
    "campaigns_most", [25],
    "Most campaigns of one advertiser.",
    source: "estimate")

  /// Campaigns with one, two and three line items, as weights.
  package static let lineItemsMix = Default(
    "line_items_mix", [5, 3, 1], labels: ["1", "2", "3"],
    "Campaigns with one, two and three line items, as weights.",
    source: "estimate")

  /// Line items with one, two and three creatives, as weights.
  package static let creativesMix = Default(
    "creatives_mix", [2, 3, 2], labels: ["1", "2", "3"],
    "Line items with one, two and three creatives, as weights.",
    source: "estimate")

  /// Share of campaigns whose budget is changed in flight.
  package static let budgetChangeRate = Default(
    "budget_change_rate", [0.25],
    "Share of campaigns whose budget is changed in flight.",
    source: "estimate")

  /// Median size of a change of budget, as a share of the amount in force.
  package static let budgetChangeMedian = Default(
    "budget_change_median", [0.3],
    "Median size of a change of budget, as a share of the amount in force.",
    source: "estimate")
}
