package import Units

/// An amount that is in force from an instant on.
package struct BudgetStep: Hashable, Sendable {
  /// The first instant of the amount.
  package let at: Instant
  /// The new amount of the campaign: in all, or a day.
  package let amount: Money

  /// Describes a change of a budget.
  package init(at: Instant, amount: Money) {
    self.at = at
    self.amount = amount
  }
}
