import Registry
import Simulate
import Units

/// The allowance of the data model, worked out from a campaign's plan without the simulator.
struct AllowanceJudge {
  private let plan: CampaignPlan
  private let days: Set<Int64>
  private var finished: [Int64: Int64] = [:]

  init(_ plan: CampaignPlan) {
    self.plan = plan
    days = Set(
      plan.lineItems.flatMap(\.flights).flatMap { flight in
        (flight.start...flight.end).map(\.daysSinceEpoch)
      })
  }

  /// The most that the campaign may have spent at the end of an hour.
  mutating func allowance(at hour: Hour) -> Int64 {
    guard plan.budgetType == .daily else { return amount(before: hour.end) }
    let zone = plan.market.zone
    let begun = Instant(secondsSinceEpoch: hour.end.secondsSinceEpoch - 1)
    let today = zone.localDate(at: begun).daysSinceEpoch
    var sum: Int64 = days.contains(today) ? amount(before: hour.end) : 0
    for day in days where day < today {
      let known = finished[day]
      let part = known ?? amount(before: zone.instant(of: CivilDate(daysSinceEpoch: day + 1)))
      if known == nil { finished[day] = part }
      sum += part
    }
    return sum
  }

  private func amount(before instant: Instant) -> Int64 {
    (plan.budgetSteps.last { $0.at < instant }?.amount ?? plan.budget).micros
  }
}
