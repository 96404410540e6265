extension Defaults {
  /// How events arrive, and what is wrong with them.
  static let events: [Default] = [
    withinHourVolume, clickWeights, arrivalShares, arrivalSeconds, arrivalMeans, repeatShare,
    repeatsMean, repeatsMost, repeatGap, nullAdvertiserShare, badAmountShare, malformedShare,
    unknownTypeShare, clockSkewShare, clockSkewHours,
  ]

  /// Clicks by five minutes of an hour, to be normalised.
  package static let withinHourVolume = Default(
    "within_hour_volume",
    [0.90, 0.98, 1.06, 1.08, 1.04, 0.98, 0.94, 1.00, 1.06, 1.06, 0.98, 0.92],
    "Clicks by five minutes of an hour, to be normalised.",
    source: "breaks lie between full and half hours, when programmes begin (estimate)")

  /// What a click costs, against others of its hour.
  package static let clickWeights = Default(
    "click_weights", [1.0, 1.4], labels: ["least", "most"],
    "What a click costs, against others of its hour.",
    source: "the system before drew amounts of 1.0 to 1.4 (platforms 1.4)")

  /// Events that arrive at once, within hours and within days, as weights.
  package static let arrivalShares = Default(
    "arrival_shares", [0.95, 0.04, 0.01], labels: ["at once", "hours", "days"],
    "Events that arrive at once, within hours and within days, as weights.",
    source: "estimate (domain 3.4)")

  /// Longest delays of those three kinds.
  package static let arrivalSeconds = Default(
    "arrival_seconds", [300, 21_600, 172_800], labels: ["at once", "hours", "days"], unit: "s",
    "Longest delays of those three kinds.",
    source: "5 minutes, 6 hours, 48 hours (domain 3.4)")

  /// Means of those three kinds of delay, before they are cut at the longest.
  package static let arrivalMeans = Default(
    "arrival_means", [40, 4_800, 43_200], labels: ["at once", "hours", "days"], unit: "s",
    "Means of those three kinds of delay, before they are cut at the longest.",
    source: "estimate; short delays are the likelier ones")

  /// Share of events that arrive again.
  package static let repeatShare = Default(
    "repeat_share", [0.05],
    "Share of events that arrive again.",
    source: "clicks repeat in 5 to 10 % (domain 3.2)")

  /// Mean of further arrivals of an event that arrives again.
  package static let repeatsMean = Default(
    "repeats_mean", [1.6],
    "Mean of further arrivals of an event that arrives again.",
    source: "repeats cluster on few clicks (domain 3.2), estimate")

  /// Most arrivals of one event.
  package static let repeatsMost = Default(
    "repeats_most", [17],
    "Most arrivals of one event.",
    source: "iPinYou: up to 17 clicks a bid (domain 0)")

  /// Mean time between two arrivals of one event, before it is cut at ten times as much.
  package static let repeatGap = Default(
    "repeat_gap", [45], unit: "s",
    "Mean time between two arrivals of one event, before it is cut at ten times as much.",
    source: "iPinYou: seconds to minutes apart (domain 3.2)")

  /// Share of events without their advertiser.
  package static let nullAdvertiserShare = Default(
    "null_advertiser_share", [0.005],
    "Share of events without their advertiser.",
    source: "estimate; nulls are structured (domain 3.2)")

  /// Share of events whose amount is zero or negative.
  package static let badAmountShare = Default(
    "bad_amount_share", [0.003],
    "Share of events whose amount is zero or negative.",
    source: "estimate (domain 3.2)")

  /// Share of lines that are not valid JSON.
  package static let malformedShare = Default(
    "malformed_share", [0.002],
    "Share of lines that are not valid JSON.",
    source: "estimate")

  /// Events of an unknown type, as a share of all others.
  package static let unknownTypeShare = Default(
    "unknown_type_share", [0.002],
    "Events of an unknown type, as a share of all others.",
    source: "estimate")

  /// Share of events that say they happened after they arrived.
  package static let clockSkewShare = Default(
    "clock_skew_share", [0.003],
    "Share of events that say they happened after they arrived.",
    source: "estimate")

  /// How far behind the hour of its arrival such an event says that it happened.
  package static let clockSkewHours = Default(
    "clock_skew_hours", [0, 12], labels: ["least", "most"], unit: "h",
    "How far behind the hour of its arrival such an event says that it happened.",
    source: "clocks set to another zone (estimate)")
}
