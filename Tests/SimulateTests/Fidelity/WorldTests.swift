import Registry
import Simulate
import Testing
import Units

/// The simulator's own worlds are held against what is known of real delivery.
@Suite struct WorldTests {
  @Test func `a world of 90 campaigns is as real as the bounds ask`() throws {
    let plans = World.plans(seed: 1, campaigns: 90)
    let findings = try World.fidelity(plans).findings
    // How unequal line items are is the world's doing, so it is held against the world's budgets.
    let ofTheWorld = "large line items"
    let failing = findings.filter { $0.verdict == .fails && $0.property != ofTheWorld }
    #expect(failing == [])
    let unjudged = findings.filter { $0.verdict == .tooFew }.map(\.property)
    #expect(unjudged == [])
    let budgets = plans.map { plan in
      let days =
        plan.budgetType == .daily ? Double(plan.lineItems[0].flights[0].hours.count) / 24 : 1
      return Double(plan.budget.micros) * days / Double(plan.lineItems[0].bid.micros)
    }.sorted(by: >)
    let top = budgets.prefix(9).reduce(0, +) / budgets.reduce(0, +)
    let found = try #require(findings.first { $0.property == ofTheWorld }?.value)
    #expect(abs(found - top) < 0.08, "the top tenth has \(found), its budgets \(top)")
  }

  @Test func `the order in which line items come makes no difference`() throws {
    let plans = World.plans(seed: 3, campaigns: 10)
    let forth = try World.fidelity(plans).findings
    let back = try World.fidelity(plans.reversed()).findings
    for (one, other) in zip(forth, back) {
      #expect(one.verdict == other.verdict && one.samples == other.samples, "\(one.property)")
      #expect(abs((one.value ?? 0) - (other.value ?? 0)) < 1e-9, "\(one.property)")
    }
  }

  /// London's clocks go back on 26 October, New York's on 2 November 2025; both go forward in March.
  @Test(arguments: [
    ("GB", "Europe/London", Plans.date(2025, 10, 20)),
    ("US", "America/New_York", Plans.date(2025, 10, 20)),
    ("GB", "Europe/London", Plans.date(2026, 3, 20)),
    ("US", "America/New_York", Plans.date(2026, 3, 1)),
  ])
  func `a local day on which clocks change has 23 or 25 hours`(
    code: String, zone: String, start: CivilDate
  ) throws {
    let plan = Plans.campaign(
      days: 17, units: 1_000, from: start, market: Plans.market(code, zone))
    let finding = try #require(
      World.fidelity([plan]).findings.first { $0.property == "days of 23 and 25 hours" })
    #expect(finding.samples == 1)
    #expect(finding.verdict == .holds)
  }
}
