extension Defaults {
  /// How budgets are spread over flights.
  static let pacing: [Default] = [
    pacerBlindHours, pacerHorizonHours, forecastSigma, finishShare, dailyFinishHour,
    frontloadedStart, frontloadedEnd, rampHours, lateLaunchShare, lateLaunchHours,
  ]

  /// Hours before the present one up to which the pacer knows the spend.
  package static let pacerBlindHours = Default(
    "pacer_blind_hours", [3], unit: "h",
    "Hours before the present one up to which the pacer knows the spend.",
    source: "simulation model, section 2; Ad Manager refreshes late (domain 4.1)")

  /// Hours over which a deviation from the plan is made up.
  package static let pacerHorizonHours = Default(
    "pacer_horizon_hours", [24], unit: "h",
    "Hours over which a deviation from the plan is made up.",
    source: "simulation model, section 2")

  /// Spread of a line item's level error in the forecast, of its logarithm.
  package static let forecastSigma = Default(
    "forecast_sigma", [0.1],
    "Spread of a line item's level error in the forecast, of its logarithm.",
    source: "simulation model, tried over 12 to 36 seeds")

  /// Share of the flight after which the plan has spent everything.
  package static let finishShare = Default(
    "finish_share", [0.99],
    "Share of the flight after which the plan has spent everything.",
    source: "fast finish of LinkedIn's pacer (domain 3.1)")

  /// Local hour by which the plan of a DAILY budget has spent the day's amount.
  package static let dailyFinishHour = Default(
    "daily_finish_hour", [22], unit: "h",
    "Local hour by which the plan of a DAILY budget has spent the day's amount.",
    source: "estimate: what the last hours cannot make good is lost at midnight")

  /// Rate of a frontloaded plan at the flight's start, against an even one.
  package static let frontloadedStart = Default(
    "frontloaded_start", [1.25],
    "Rate of a frontloaded plan at the flight's start, against an even one.",
    source: "Ad Manager: up to 25 % ahead in the first half (domain 4.1)")

  /// Rate of a frontloaded plan at the flight's end, against an even one.
  package static let frontloadedEnd = Default(
    "frontloaded_end", [0.75],
    "Rate of a frontloaded plan at the flight's end, against an even one.",
    source: "Ad Manager (domain 4.1)")

  /// Hours over which a new line item starts, the next hour being the first full one.
  package static let rampHours = Default(
    "ramp_hours", [6], unit: "h",
    "Hours over which a new line item starts, the next hour being the first full one.",
    source: "Ad Manager: first impressions after 30 minutes, status up to 1 h (domain 4.2)")

  /// Share of line items that launch after their flight began.
  package static let lateLaunchShare = Default(
    "late_launch_share", [0.1],
    "Share of line items that launch after their flight began.",
    source: "simulation model, section 2")

  /// Fewest and most hours that a late line item launches after its flight began.
  package static let lateLaunchHours = Default(
    "late_launch_hours", [3, 30], labels: ["least", "most"], unit: "h",
    "Fewest and most hours that a late line item launches after its flight began.",
    source: "simulation model, section 2")
}
