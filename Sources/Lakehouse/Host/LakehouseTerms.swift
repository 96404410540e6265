internal import Registry
internal import Units

/// As-of and the lines that marts and expectations draw, as the one row of `lakehouse_terms`.
struct LakehouseTerms {
  /// A column of the row.
  struct Term {
    let name: String
    /// SQLite's type; Spark's follows from it.
    let type: String
    /// The value as a literal of SQL, and of JSON.
    let literal: @Sendable (Instant) -> String

    static func number(_ name: String, _ value: Double) -> Term {
      Term(name: name, type: "REAL") { _ in String(describing: value) }
    }

    static func count(_ name: String, _ value: Int64) -> Term {
      Term(name: name, type: "INTEGER") { _ in String(value) }
    }
  }

  static let columns: [Term] = [
    Term(name: "as_of", type: "TEXT") { "'\($0.description)'" },
    Term(name: "as_of_epoch", type: "INTEGER") { String($0.secondsSinceEpoch) },
    .number("under_pacing_ratio", Defaults.underPacingRatio.value),
    .number("over_pacing_ratio", Defaults.overPacingRatio.value),
    .number("severe_under_pacing_ratio", Defaults.severeUnderPacingRatio.value),
    .number("severe_over_pacing_ratio", Defaults.severeOverPacingRatio.value),
    .count("draining_budget_percent", Defaults.drainingBudgetPercent.integer),
    .count("draining_delivery_percent", Defaults.drainingDeliveryPercent.integer),
    .count("zero_delivery_days_limit", Defaults.zeroDeliveryDays.integer),
    .count("sla_at_risk_percent", Defaults.slaAtRiskPercent.integer),
    .count("discrepancy_within_percent", Int64(Defaults.discrepancyBands[0])),
    .count("discrepancy_beyond_percent", Int64(Defaults.discrepancyBands[1])),
    .count("gross_tolerance_percent", Defaults.grossTolerancePercent.integer),
  ]

  private let asOf: Instant

  init(asOf: Instant) { self.asOf = asOf }

  /// The values in the order of the columns, as literals.
  var literals: [String] { Self.columns.map { $0.literal(asOf) } }
}
