import Registry
import Simulate
import Testing
import Units

@Suite struct IndependenceTests {
  @Test func `keys and the order of work decide nothing`() throws {
    let plan = AdvanceTests.eventful(.lifetime)
    var other = Plans.campaign("Another", seed: 7, days: 4)
    other.id = Identifier(2)
    var workspace = SimulationWorkspace()
    var (first, second) = (CollectingSink(), CollectingSink())
    let end = Plans.date(2025, 9, 12).start
    try CampaignSimulation(plan, asOf: end).run(into: &first, workspace: &workspace)
    try CampaignSimulation(other, asOf: end).run(into: &second, workspace: &workspace)
    second = CollectingSink()
    var renumbered = plan
    renumbered.id = Identifier(70)
    renumbered.lineItems[0].id = Identifier(71)
    renumbered.lineItems[1].id = Identifier(72)
    try CampaignSimulation(renumbered, asOf: end).run(into: &second, workspace: &workspace)
    for column in ["requests", "impressions", "clicks", "spend_micros", "cumulative_reach"] {
      #expect(first.hours(column) == second.hours(column), "\(column)")
    }
    #expect(first.hours("line_item_id") != second.hours("line_item_id"))
  }

  @Test func `a seed and a name change everything`() throws {
    let plan = Plans.campaign(days: 2)
    let here = try Plans.rows(plan).hours("requests")
    #expect(try Plans.rows(Plans.campaign(seed: 43, days: 2)).hours("requests") != here)
    #expect(try Plans.rows(Plans.campaign("EV", days: 2)).hours("requests") != here)
    #expect(try Plans.rows(Plans.campaign(days: 2)).hours("requests") == here)
  }

  @Test func `an incident changes nothing before it begins`() throws {
    let plan = Plans.campaign(days: 6)
    var broken = plan
    let start = Plans.date(2025, 9, 3).hours.lowerBound + 18
    broken.lineItems[0].incidents = [
      IncidentPlan(id: Identifier(1), kind: .vastErrors, hours: start..<(start + 6), share: 0.35)
    ]
    let (clean, dirty) = (try Plans.rows(plan), try Plans.rows(broken))
    let before = 2 * 24 + 18
    for column in ["requests", "impressions", "error_count", "clicks", "reach"] {
      #expect(clean.hours(column).prefix(before) == dirty.hours(column).prefix(before))
    }
    let during = before..<(before + 6)
    let usual = clean.hours("error_count")[during].reduce(0, +)
    let found = dirty.hours("error_count")[during].reduce(0, +)
    #expect(found > 5 * usual)
    #expect(
      dirty.hours("impressions")[during].reduce(0, +)
        < clean.hours("impressions")[during].reduce(0, +))
  }

  @Test func `two seeds give these tables, in debug and release builds`() throws {
    var found: [String] = []
    for seed: UInt64 in [42, 43] {
      var plan = AdvanceTests.eventful(.lifetime)
      plan.seed = seed
      plan.buyType = .privateMarketplace
      var sums = TableSums()
      var workspace = SimulationWorkspace()
      try CampaignSimulation(plan, asOf: Plans.date(2025, 9, 12).start)
        .run(into: &sums, workspace: &workspace)
      found.append(sums.text)
    }
    #expect(found == PinnedDigests.eventful)
  }
}
