package import Units

/// The budgets of one advertiser, and what its budget updates have to tell.
package struct AdvertiserBudgets: Sendable {
  /// What was told of an instant of a campaign until now.
  package struct Told: Hashable, Sendable {
    /// The allowance that was told last.
    package let allowance: Money
    /// How often something was told, each time another allowance.
    package let count: Int
    /// When the last of these arrived.
    package let arrivedAt: Instant

    /// Describes what was told.
    package init(allowance: Money, count: Int, arrivedAt: Instant) {
      self.allowance = allowance
      self.count = count
      self.arrivedAt = arrivedAt
    }
  }

  private let budgets: [BudgetPlan]

  /// Takes the budgets of all campaigns of an advertiser.
  package init(_ budgets: [BudgetPlan]) { self.budgets = budgets }

  /// What the advertiser may have spent in all by an instant.
  package func allowance(at instant: Instant) -> Money {
    budgets.reduce(.zero) { $0 + $1.allowance(at: instant) }
  }

  /// What a campaign has to tell of the instants before as-of.
  ///
  /// Nothing is told twice. A campaign that is added to an advertiser later changes what was told of the
  /// others; the changed allowances are told again, and arrive after those that they correct.
  /// - Parameters:
  ///   - campaign: The campaign.
  ///   - asOf: The instant after which nothing is known.
  ///   - told: What was told of the campaign's instants.
  ///   - landed: The first instant at which something may still arrive.
  /// - Returns: What is still to be told, in the order of its instants.
  package func tellings(
    of campaign: Int64, before asOf: Instant, told: [Instant: Told], landed: Instant
  ) -> [BudgetTelling] {
    guard let budget = budgets.first(where: { $0.campaign == campaign }) else { return [] }
    return budget.instants(before: asOf).compactMap { instant in
      let allowance = allowance(at: instant)
      guard let before = told[instant] else {
        return BudgetTelling(
          campaign: campaign, instant: instant, allowance: allowance,
          notBefore: landed > instant ? landed : nil)
      }
      guard before.allowance != allowance else { return nil }
      return BudgetTelling(
        campaign: campaign, instant: instant, allowance: allowance, version: before.count,
        notBefore: max(before.arrivedAt + .seconds(1), landed))
    }
  }
}
