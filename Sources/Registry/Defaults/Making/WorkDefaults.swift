extension Defaults {
  /// How tickets come, are done and go wrong.
  static let work: [Default] =
    [
      mistakeRate, mistakeMix.entry, urgencyMix.entry, reopenedShare, waitingShare, workSigma,
      arrivalsByWeekday, quarterStartLift,
    ] + officeWork

  /// Share of tickets that are born with a mistake.
  package static let mistakeRate = Default(
    "mistake_rate", [0.18],
    "Share of tickets that are born with a mistake.",
    source: "18 % of creatives fail at first (domain 4.4)")

  /// Mistakes by cause, as weights.
  package static let mistakeMix = DefaultByChoice<MistakeCause>(
    "mistake_mix",
    [
      .tracker: 24, .specification: 21, .url: 15, .datesBudget: 12, .targeting: 11,
      .frequencyCap: 6, .category: 6, .naming: 5,
    ],
    "Mistakes by cause, as weights.",
    source: "estimate (domain 4.4)")

  /// Tickets by urgency, as weights.
  package static let urgencyMix = DefaultByChoice<Urgency>(
    "urgency_mix",
    [
      .medium: 0.58, .high: 0.2, .low: 0.17, .critical: 0.05,
    ],
    "Tickets by urgency, as weights.",
    source: "estimate (domain 4.6)")

  /// Share of finished tickets that are opened again.
  package static let reopenedShare = Default(
    "reopened_share", [0.05],
    "Share of finished tickets that are opened again.",
    source: "domain 4.6")

  /// Share of tickets that wait for the client once.
  package static let waitingShare = Default(
    "waiting_share", [0.15],
    "Share of tickets that wait for the client once.",
    source: "estimate (domain 4.6)")

  /// Spread of the time that a step of work takes, of its logarithm.
  package static let workSigma = Default(
    "work_sigma", [0.8],
    "Spread of the time that a step of work takes, of its logarithm.",
    source: "domain 4.6")

  /// Tickets that are opened by day of the week, Monday first.
  package static let arrivalsByWeekday = Default(
    "arrivals_by_weekday", [1.3, 1.2, 1.0, 0.95, 0.8, 0.03, 0.02],
    "Tickets that are opened by day of the week, Monday first.",
    source: "Monday and Tuesday heavy (domain 4.6)")

  /// Tickets that are opened in the first two weeks of a quarter, against others.
  package static let quarterStartLift = Default(
    "quarter_start_lift", [1.3],
    "Tickets that are opened in the first two weeks of a quarter, against others.",
    source: "quarter starts heavy (domain 4.6), estimate")
}
