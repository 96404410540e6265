package import Registry
package import Units

/// What a campaign may have spent by an instant, from what was booked and not from its hours.
///
/// LIFETIME: the amount in force. DAILY: the amounts of the flights' local days that have begun.
package struct Allowance: Sendable {
  private let type: BudgetType
  private let initial: Money
  private let steps: [BudgetStep]
  private let zone: TimeZoneRules
  /// The booked days of a DAILY amount, in order, and the sum of the amounts before each of them.
  private let days: [CivilDate]
  private let sums: [Int64]

  /// Works with a first amount and its later ones, in the order in which they take effect.
  ///
  /// - Complexity: O(days of the flights × later amounts).
  package init(
    _ type: BudgetType, _ initial: Money, steps: [BudgetStep] = [], flights: [FlightPlan],
    in zone: TimeZoneRules
  ) {
    self.type = type
    self.initial = initial
    self.steps = steps
    self.zone = zone
    days =
      type == .daily ? Set(flights.flatMap { Array($0.start...$0.end) }).sorted() : []
    var sums: [Int64] = [0]
    for day in days {
      let amount = Self.amount(initial, steps, before: zone.instant(of: day + 1))
      sums.append(Self.sum(sums[sums.count - 1], amount))
    }
    self.sums = sums
  }

  /// The allowance of a planned campaign.
  package init(_ plan: CampaignPlan) {
    self.init(
      plan.budgetType, plan.budget, steps: plan.budgetSteps,
      flights: plan.lineItems.flatMap(\.flights), in: plan.market.zone)
  }

  /// The amount in force in the second before an instant: in all, or a day.
  package func amount(before instant: Instant) -> Money {
    Money(micros: Self.amount(initial, steps, before: instant))
  }

  /// The most that may have been spent before an instant; never more than can be written down.
  ///
  /// - Complexity: O(log days + later amounts).
  package func total(before instant: Instant) -> Money {
    guard type == .daily else { return amount(before: instant) }
    let today = zone.localDate(at: instant - .seconds(1))
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < today { low = middle + 1 } else { high = middle }
    }
    guard low < days.count, days[low] == today else { return Money(micros: sums[low]) }
    return Money(micros: Self.sum(sums[low], amount(before: instant).micros))
  }

  private static func amount(
    _ initial: Money, _ steps: [BudgetStep], before instant: Instant
  ) -> Int64 {
    (steps.last { $0.at < instant }?.amount ?? initial).micros
  }

  private static func sum(_ total: Int64, _ amount: Int64) -> Int64 {
    let (sum, isTooLarge) = total.addingReportingOverflow(amount)
    return isTooLarge ? .max : sum
  }
}
