import Registry
import Simulate
import Testing
import Units

@Suite struct FidelityTests {
  @Test(arguments: [1, 2])
  func `a world of 90 campaigns is as real as the bounds ask`(seed: UInt64) throws {
    let plans = World.plans(seed: seed, campaigns: 90)
    let findings = Fidelity.judge(try World.lines(plans))
    // How unequal line items are is the world's doing, so it is held against the world's budgets.
    let ofTheWorld = "large line items"
    let failing = findings.filter { !$0.passes && $0.name != ofTheWorld }
    #expect(failing == [])
    let unjudged = findings.filter { $0.value == nil }
    #expect(unjudged == [])
    let budgets = plans.map { plan in
      let days =
        plan.budgetType == .daily ? Double(plan.lineItems[0].flights[0].hours.count) / 24 : 1
      return Double(plan.budget.micros) * days / Double(plan.lineItems[0].bid.micros)
    }.sorted(by: >)
    let top = budgets.prefix(9).reduce(0, +) / budgets.reduce(0, +)
    let found = try #require(findings.first { $0.name == ofTheWorld }?.value)
    #expect(abs(found - top) < 0.08, "the top tenth has \(found), its budgets \(top)")
  }

  @Test func `impressions without memory or pacing are told from real ones`() throws {
    var columns = FidelityColumns()
    for hour in 0..<720 {
      let local = Int64(hour % 24)
      let impressions: Int64 = 1_000 + 10 * Int64((hour * 7_919) % 13)
      columns.append([
        Int64(hour) * 3_600, local, Int64(hour / 24 % 7), 1_300, impressions, impressions,
        impressions, impressions, 2, 0, impressions, impressions * Int64(hour + 1), 500_000,
        25_000_000, impressions * 25_000,
      ])
    }
    var line = FidelityLine(
      campaign: 1, advertiser: "a", market: "US", buyType: .directGuaranteed,
      budgetType: .lifetime, pacing: .even, bid: Plans.campaign().lineItems[0].bid,
      allowance: Plans.campaign().budget, isUndisturbed: true, columns: columns)
    line.devices = [.tv]
    line.supplyMultiple = 2
    let failing = Set(Fidelity.judge([line]).filter { !$0.passes }.map(\.name))
    #expect(
      failing.isSuperset(of: [
        "delivery, LIFETIME", "memory of a day", "memory of an hour",
        "over-dispersion of impressions", "peak ÷ trough of television's day",
        "dispersion of clicks",
      ]), "\(failing)")
  }
}
