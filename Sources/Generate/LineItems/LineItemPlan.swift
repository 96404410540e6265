import Registry
import Units

/// A line item before its row: what was given, its key, its shape, its days and its money.
struct LineItemPlan {
  let spec: LineItemSpec
  let key: String
  let shape: LineItemShape
  let draws: Draws<LineItemSlot>
  let flights: [ClosedRange<CivilDate>]
  var bid = Money.zero
  var budget = Money.zero
  var budgetType = BudgetType.lifetime

  /// All days on which it runs.
  var days: Int64 { flights.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) + 1 } }

  /// What the budget is worth over all days.
  var total: Money {
    budgetType == .lifetime ? budget : budget.multiplied(by: days) ?? budget
  }
}
