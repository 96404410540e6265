internal import Simulate
internal import Tables
internal import Units

/// Single rows as the simulator plans with them.
extension Row {
  /// A row of `flights`.
  var flight: FlightPlan {
    get throws {
      FlightPlan(
        id: Identifier(number("id")), start: try CivilDate(parsing: words("start_date")),
        end: try CivilDate(parsing: words("end_date")))
    }
  }

  /// A row of `budget_changes`.
  var budgetStep: BudgetStep {
    get throws {
      BudgetStep(
        at: try Instant(parsing: words("effective_at")),
        amount: Money(micros: number("amount_micros")))
    }
  }
}
