import Chance
import Registry
import Simulate
import Testing
import Units

/// The allowance, against the words of its definition taken day by day.
@Suite struct AllowanceTests {
  /// The sum over the days of the flights that have begun, of the last amount in force on each.
  private static func slowly(_ plan: CampaignPlan, before instant: Instant) -> Int64 {
    func amount(before instant: Instant) -> Int64 {
      (plan.budgetSteps.last { $0.at < instant }?.amount ?? plan.budget).micros
    }
    guard plan.budgetType == .daily else { return amount(before: instant) }
    let zone = plan.market.zone
    let days = Set(plan.lineItems.flatMap(\.flights).flatMap { Array($0.start...$0.end) })
    return days.reduce(0) { sum, day in
      let (begin, end) = (zone.instant(of: day), zone.instant(of: day + 1))
      return begin < instant ? sum + amount(before: min(end, instant)) : sum
    }
  }

  private static func plan(_ number: Int) -> CampaignPlan {
    let stream = Stream(seed: 11, thing: "allowance/\(number)", name: StreamName("tests.allowance"))
    func whole(_ slot: UInt64, below bound: Double) -> Int64 {
      Int64(stream.uniform(row: 0, slot: slot) * bound)
    }
    let zones = [
      ("US", "America/New_York"), ("GB", "Europe/London"), ("JP", "Asia/Tokyo"),
      ("IN", "Asia/Kolkata"),
    ]
    let (code, zone) = zones[number % zones.count]
    var plan = Plans.campaign(
      days: 3 + whole(0, below: 20), units: 100 + whole(1, below: 900),
      budgetType: number % 3 == 0 ? .lifetime : .daily,
      from: Plans.date(2025, 10, 20), market: Plans.market(code, zone))
    let last = plan.lineItems[0].flights[0].end
    let later = last + 2 + whole(2, below: 5)
    plan.lineItems[0].flights.append(
      FlightPlan(id: Identifier(2), start: later, end: later + whole(3, below: 6)))
    let start = Plans.date(2025, 10, 18).start
    plan.budgetSteps = (0..<whole(4, below: 4)).map { step in
      BudgetStep(
        at: start + .seconds(whole(UInt64(step) + 5, below: 20 * 86_400)),
        amount: Money(units: whole(UInt64(step) + 9, below: 1_000)))
    }.sorted { $0.at < $1.at }
    return plan
  }

  @Test(arguments: 0..<12)
  func `an allowance is the sum of the amounts of the days begun`(number: Int) {
    let plan = Self.plan(number)
    let allowance = Allowance(plan)
    let start = Plans.date(2025, 10, 18).start
    for hour in 0..<(24 * 40) {
      for seconds in [Int64(0), 1] {
        let instant = start + .hours(Int64(hour)) + .seconds(seconds)
        let expected = Self.slowly(plan, before: instant)
        let found = allowance.total(before: instant).micros
        #expect(found == expected, "campaign \(number) at \(instant)")
        if found != expected { return }
      }
    }
  }

  @Test func `a sum beyond what can be written down stays at the largest amount`() {
    let flight = FlightPlan(
      id: Identifier(1), start: Plans.date(2025, 9, 1), end: Plans.date(2025, 9, 9))
    let allowance = Allowance(
      .daily, Money(micros: .max - 1), flights: [flight], in: Plans.market().zone)
    #expect(allowance.total(before: Plans.date(2025, 9, 5).start) == Money(micros: .max))
  }
}
