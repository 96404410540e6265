extension Defaults {
  /// Where rules, alerts and marts draw their lines.
  static let limits: [Default] = [
    dailyBudgetLimit, lifetimeBudgetLimit, slaCriticalHours, slaHighHours, slaAtRiskPercent,
    underPacingRatio, overPacingRatio, severeUnderPacingRatio, severeOverPacingRatio,
    drainingBudgetPercent, drainingDeliveryPercent, zeroDeliveryDays, discrepancyBands,
    vastErrorSpikeRate, grossTolerancePercent,
  ]

  /// Largest daily budget that the quality rules accept.
  package static let dailyBudgetLimit = Default(
    "daily_budget_limit", [100_000], unit: "USD",
    "Largest daily budget that the quality rules accept.",
    source: "OmniTraffick (platforms 1.2)")

  /// Largest lifetime budget that the quality rules accept.
  package static let lifetimeBudgetLimit = Default(
    "lifetime_budget_limit", [1_000_000], unit: "USD",
    "Largest lifetime budget that the quality rules accept.",
    source: "OmniTraffick (platforms 1.2)")

  /// Most hours that a ticket of urgency CRITICAL may take.
  package static let slaCriticalHours = Default(
    "sla_critical_hours", [4], unit: "h",
    "Most hours that a ticket of urgency CRITICAL may take.",
    source: "ad operations lab (platforms 1.3)")

  /// Most hours that a ticket of urgency HIGH may take.
  package static let slaHighHours = Default(
    "sla_high_hours", [8], unit: "h",
    "Most hours that a ticket of urgency HIGH may take.",
    source: "ad operations lab (platforms 1.3)")

  /// Share of a ticket's time from which an open one is at risk.
  package static let slaAtRiskPercent = Default(
    "sla_at_risk_percent", [75], unit: "%",
    "Share of a ticket's time from which an open one is at risk.",
    source: "ad operations lab (platforms 1.3)")

  /// Pacing ratio below which a campaign delivers too little.
  package static let underPacingRatio = Default(
    "under_pacing_ratio", [0.8],
    "Pacing ratio below which a campaign delivers too little.",
    source: "ad operations lab (platforms 1.3)")

  /// Pacing ratio above which a campaign delivers too much.
  package static let overPacingRatio = Default(
    "over_pacing_ratio", [1.2],
    "Pacing ratio above which a campaign delivers too much.",
    source: "ad operations lab (platforms 1.3)")

  /// Pacing ratio below which a campaign delivers far too little.
  package static let severeUnderPacingRatio = Default(
    "severe_under_pacing_ratio", [0.5],
    "Pacing ratio below which a campaign delivers far too little.",
    source: "ad operations lab (platforms 1.3)")

  /// Pacing ratio above which a campaign delivers far too much.
  package static let severeOverPacingRatio = Default(
    "severe_over_pacing_ratio", [1.5],
    "Pacing ratio above which a campaign delivers far too much.",
    source: "ad operations lab (platforms 1.3)")

  /// Spend from which a budget drains if delivery lags behind.
  package static let drainingBudgetPercent = Default(
    "draining_budget_percent", [90], unit: "%",
    "Spend from which a budget drains if delivery lags behind.",
    source: "ad operations lab (platforms 1.3)")

  /// Delivery below which a spent budget has drained.
  package static let drainingDeliveryPercent = Default(
    "draining_delivery_percent", [80], unit: "%",
    "Delivery below which a spent budget has drained.",
    source: "ad operations lab (platforms 1.3)")

  /// Days without an impression from which nothing is delivered.
  package static let zeroDeliveryDays = Default(
    "zero_delivery_days", [3], unit: "d",
    "Days without an impression from which nothing is delivered.",
    source: "ad operations lab (platforms 1.3)")

  /// Distances from the publisher's count at which the bands of discrepancy begin.
  package static let discrepancyBands = Default(
    "discrepancy_bands", [10, 20], labels: ["within", "beyond"], unit: "%",
    "Distances from the publisher's count at which the bands of discrepancy begin.",
    source: "IAB tolerance 10 %, up to 20 % between platforms (domain 4.3)")

  /// Share of requests that fail from which a spike is reported.
  package static let vastErrorSpikeRate = Default(
    "vast_error_spike_rate", [0.1],
    "Share of requests that fail from which a spike is reported.",
    source: "incidents 10 to 40 % (domain 1.6)")

  /// How far gold's gross may be from what the hours cost before it is told.
  package static let grossTolerancePercent = Default(
    "gross_tolerance_percent", [2], unit: "%",
    "How far gold's gross may be from what the hours cost before it is told.",
    source: "twice what is lost by the usual defects of events")
}
