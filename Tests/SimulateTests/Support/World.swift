import Chance
import Registry
import Simulate
import Tables
import Units

/// A small world: advertisers with a few campaigns each, sizes and kinds as in the defaults.
enum World {
  static func plans(seed: UInt64, campaigns: Int) -> [CampaignPlan] {
    (0..<campaigns).map { plan(seed: seed, number: $0) }
  }

  private static func plan(seed: UInt64, number: Int) -> CampaignPlan {
    let key = "world/\(number)"
    let stream = Stream(seed: seed, thing: key, name: StreamName("tests.world"))
    func uniform(_ slot: UInt64) -> Double { stream.uniform(row: 0, slot: slot) }
    func normal(_ slot: UInt64) -> Double { stream.normal(row: 0, slot: slot) }
    let law = Lognormal(median: Defaults.budgetMedian.value, sigma: Defaults.budgetSigma.value)
    let amount = max(Defaults.budgetBounds.bounds.lowerBound, law.value(normal: normal(0)))
    let days = max(7, min(120, Int64(30 * Elementary.exp(0.5 * normal(1)))))
    let buys = AliasTable(weights: Defaults.buyTypeMix.weights)
    let pacing = AliasTable(weights: Defaults.pacingMix.weights)
    var plan = Plans.campaign(
      key, seed: seed, days: days, units: Int64(amount),
      cpm: Int64(18 + 14 * uniform(2)) * 1_000_000,
      buyType: BuyType.allCases[buys.index(uniform: uniform(3))],
      budgetType: uniform(4) < 0.15 ? .daily : .lifetime,
      from: Plans.date(2025, 9, 1) + Int64(20 * uniform(5)))
    if plan.budgetType == .daily {
      plan.budget = Money(units: max(100, Int64(amount) / days))
      plan.lineItems[0].budget = plan.budget
    }
    plan.id = Identifier(Int64(number) + 1)
    plan.advertiserKey = "advertiser \(number / 3)"
    plan.industry = Industry.allCases[Int(uniform(6) * Double(Industry.allCases.count))]
    plan.lineItems[0].id = Identifier(Int64(number) + 1)
    plan.lineItems[0].pacing = Pacing.allCases[pacing.index(uniform: uniform(7))]
    let devices: [[Device]] = [[.tv], [.tv], [.mobile], [.mobile, .tablet], [.tv, .desktop]]
    plan.lineItems[0].audience.devices = devices[Int(uniform(8) * 5)]
    plan.lineItems[0].placement = uniform(9) < 0.3 ? .preRoll : .midRoll
    plan.lineItems[0].caps = [CapPlan(most: 2 + Int64(4 * uniform(10)), unit: .day)]
    plan.lineItems[0].creatives = (0..<2).map {
      CreativePlan(id: Identifier(Int64(number * 2 + $0)), streamKey: "\(key)/\($0)")
    }
    return plan
  }

  /// The hours of campaigns with one line item each, judged one after the other.
  static func fidelity(_ plans: [CampaignPlan]) throws -> Fidelity {
    var workspace = SimulationWorkspace()
    var fidelity = Fidelity()
    for plan in plans {
      var sink = CollectingSink()
      let line = plan.lineItems[0]
      let end = line.flights[0].hours.upperBound.start
      let simulation = CampaignSimulation(plan, asOf: end)
      try simulation.run(into: &sink, workspace: &workspace)
      let columns = FidelityColumns(FidelityColumns.names.map { sink.hours($0) })
      let potential = simulation.potential(of: line, workspace: &workspace)
      let allowance = Allowance(plan)
      var judged = FidelityLine(
        advertiser: plan.advertiserKey, market: plan.market.code, zone: plan.market.zone,
        buyType: plan.buyType, budgetType: plan.budgetType, pacing: line.pacing, bid: line.bid,
        allowance: allowance.total(before: end), supplyMultiple: potential.freeMultiple,
        households: potential.households, columns: columns)
      judged.devices = line.audience.devices
      fidelity.add(judged)
      var campaign = FidelityCampaign(allowance)
      campaign.end = end
      campaign.add(columns)
      fidelity.add(campaign)
    }
    return fidelity
  }
}
