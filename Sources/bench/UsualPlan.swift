import Chance
import Registry
import Simulate
import Units

/// Campaigns as a world has them: one line item of 30 days, budgets spread as in the defaults.
enum UsualPlan {
  static func plan(seed: UInt64, number: Int) -> CampaignPlan {
    let key = "usual \(number)"
    let stream = Stream(seed: seed, thing: key, name: StreamName("bench.usual"))
    let law = Lognormal(
      median: Defaults.budgetMedian.value, sigma: Defaults.budgetSigma.value)
    let units = Int64(law.value(normal: stream.normal(row: 0, slot: 0)))
    let zone = TimeZoneRules.zone(named: "America/New_York") ?? .utc
    var plan = CampaignPlan(
      id: Identifier(Int64(number) + 1), streamKey: key, advertiserKey: "usual \(number / 4)",
      seed: seed, market: MarketPlan(code: "US", zone: zone), industry: .automotive,
      objective: .awareness, buyType: BuyType.allCases[number % 4], budgetType: .lifetime,
      budget: Money(units: max(100, units)), minorUnit: Money(micros: 10_000))
    let start = CivilDate(daysSinceEpoch: 20_332)
    var line = LineItemPlan(
      id: Identifier(Int64(number) + 1), streamKey: key + "/line",
      flights: [FlightPlan(id: Identifier(Int64(number) + 1), start: start, end: start + 29)],
      budget: plan.budget, bid: Money(units: 25))
    line.audience.devices = number % 3 == 0 ? [.mobile, .tablet] : [.tv]
    line.placement = .midRoll
    line.creatives = (0..<2).map {
      CreativePlan(id: Identifier(Int64(number * 2 + $0)), streamKey: "\(key)/\($0)")
    }
    plan.lineItems = [line]
    return plan
  }
}
