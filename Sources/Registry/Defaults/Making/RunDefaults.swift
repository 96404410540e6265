extension Defaults {
  /// When a run starts and ends where nothing else is given.
  static let run: [Default] = [
    startLeadDays, startHour, asOfLagHours,
  ]

  /// Days from a run's start to its first flight, at least.
  package static let startLeadDays = Default(
    "start_lead_days", [21], unit: "d",
    "Days from a run's start to its first flight, at least.",
    source: "time to order, check and launch (domain 4.6)")

  /// Hour in UTC of the working day on which a run starts.
  package static let startHour = Default(
    "start_hour", [9], unit: "h",
    "Hour in UTC of the working day on which a run starts.",
    source: "office hours")

  /// Hours from the end of the last flight to as-of.
  package static let asOfLagHours = Default(
    "as_of_lag_hours", [72], unit: "h",
    "Hours from the end of the last flight to as-of.",
    source: "late events arrive within 48 h (domain 3.4)")
}
