package import Registry
package import Units

/// A campaign as its delivery is watched.
package struct CampaignWatch: Sendable {
  /// The campaign.
  package let subject: AlertSubject
  /// What its budget is for.
  package let budgetType: BudgetType
  /// Impressions that were promised or hoped for, if any.
  package let goal: Int64?
  /// The dearest price of a thousand impressions of its line items.
  package let dearest: Money
  /// How many hours its flights have, from the first to the last of any line item.
  package let plannedHours: Int64
  /// Its hours up to as-of, in order, one each.
  package let hours: [DeliveredHour]

  /// Describes a campaign.
  package init(
    _ subject: AlertSubject, budgetType: BudgetType, goal: Int64?, dearest: Money,
    plannedHours: Int64, hours: [DeliveredHour]
  ) {
    self.subject = subject
    self.budgetType = budgetType
    self.goal = goal
    self.dearest = dearest
    self.plannedHours = plannedHours
    self.hours = hours
  }

  /// What was to be told of it up to its last hour, the earliest first.
  ///
  /// Every alert follows from the hours before it, so what was told up to an earlier hour is part of it.
  /// - Complexity: O(hours).
  package var alerts: [Alert] {
    let days = DeliveredDay.days(of: self)
    let found = exhausted + spikes + zeroDelivery(days) + pacing(days)
    return found.enumerated().sorted {
      ($0.element.raised, $0.offset) < ($1.element.raised, $1.offset)
    }
    .map(\.element)
  }
}
