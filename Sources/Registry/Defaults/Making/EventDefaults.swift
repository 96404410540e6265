extension Defaults {
  /// How events arrive, and what is wrong with them.
  static let events: [Default] = [
    arrivalShares, arrivalSeconds, repeatShare, repeatsMost, nullAdvertiserShare, badAmountShare,
    malformedShare, unknownTypeShare, clockSkewShare,
  ]

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

  /// Share of events that arrive again.
  package static let repeatShare = Default(
    "repeat_share", [0.05],
    "Share of events that arrive again.",
    source: "clicks repeat in 5 to 10 % (domain 3.2)")

  /// Most arrivals of one event.
  package static let repeatsMost = Default(
    "repeats_most", [17],
    "Most arrivals of one event.",
    source: "iPinYou: up to 17 clicks a bid (domain 0)")

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
}
