import Registry
import Simulate
import Testing
import Units

/// Campaigns like those that are shipped.
enum Plans {
  static func date(_ year: Int64, _ month: Int64, _ day: Int64) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate.earliest
  }

  static func market(_ code: String = "US", _ zone: String = "America/New_York") -> MarketPlan {
    MarketPlan(code: code, zone: TimeZoneRules.zone(named: zone) ?? .utc)
  }

  /// A campaign with one line item for some days from 2025-09-01 on.
  static func campaign(
    _ name: String = "EV Awareness Launch", seed: UInt64 = 42, days: Int64 = 20,
    units: Int64 = 120_000, cpm: Int64 = 25_000_000,
    buyType: BuyType = .programmaticGuaranteed, budgetType: BudgetType = .lifetime,
    from start: CivilDate = date(2025, 9, 1), market: MarketPlan = market()
  ) -> CampaignPlan {
    var plan = CampaignPlan(
      id: Identifier(1), streamKey: "advertiser/\(name)", advertiserKey: "advertiser",
      seed: seed, market: market, industry: .automotive, objective: .awareness,
      buyType: buyType, budgetType: budgetType, budget: Money(units: units),
      minorUnit: Money(micros: 10_000))
    var line = LineItemPlan(
      id: Identifier(1), streamKey: "advertiser/\(name)/Line 1",
      flights: [FlightPlan(id: Identifier(1), start: start, end: start + days - 1)],
      budget: Money(units: units), bid: Money(micros: cpm))
    line.audience.devices = [.tv]
    line.placement = .midRoll
    plan.lineItems = [line]
    return plan
  }

  /// All rows of a campaign, to the end of its last flight or to an instant.
  static func rows(
    _ plan: CampaignPlan, asOf: Instant? = nil, after: Instant = .earliest
  ) throws -> CollectingSink {
    var sink = CollectingSink()
    var workspace = SimulationWorkspace()
    let end = plan.lineItems.flatMap(\.flights).map(\.hours.upperBound.start).max()
    let simulation = CampaignSimulation(
      plan, asOf: asOf ?? end ?? .earliest, after: after)
    try simulation.run(into: &sink, workspace: &workspace)
    return sink
  }
}
