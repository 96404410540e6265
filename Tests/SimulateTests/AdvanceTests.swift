import Registry
import Simulate
import Testing
import Units

@Suite struct AdvanceTests {
  /// A campaign with everything that happens in flight.
  static func eventful(_ budgetType: BudgetType) -> CampaignPlan {
    var plan = Plans.campaign("Eventful", days: 9, units: 9_000, budgetType: budgetType)
    let start = Plans.date(2025, 9, 1).start
    var second = plan.lineItems[0]
    second.id = Identifier(2)
    second.streamKey += " too"
    second.flights = [
      FlightPlan(id: Identifier(2), start: Plans.date(2025, 9, 2), end: Plans.date(2025, 9, 7))
    ]
    second.audience.devices = [.mobile, .desktop]
    plan.lineItems[0].budget = Money(units: 5_000)
    second.budget = Money(units: 4_000)
    second.launchedAt = Plans.date(2025, 9, 2).start + .minutes(400)
    second.incidents = [
      IncidentPlan(
        id: Identifier(1), kind: .vastErrors,
        hours: Plans.date(2025, 9, 4).hours
          .lowerBound..<(Plans.date(2025, 9, 4).hours.lowerBound + 9),
        share: 0.4)
    ]
    plan.lineItems.append(second)
    plan.budgetSteps = [
      BudgetStep(at: start + .minutes(5_000), amount: Money(units: 11_000)),
      BudgetStep(at: start + .minutes(9_100), amount: Money(units: 10_000)),
    ]
    plan.statusSteps = [
      StatusStep(at: start + .minutes(3_000), status: .paused),
      StatusStep(at: start + .minutes(3_400), status: .active),
    ]
    return plan
  }

  static func sums(_ plan: CampaignPlan, _ instants: [Instant]) throws -> (
    [String: String], [IncidentLabel]
  ) {
    var sink = TableSums()
    var workspace = SimulationWorkspace()
    var labels: [IncidentLabel] = []
    var after = Instant.earliest
    for instant in instants {
      labels += try CampaignSimulation(plan, asOf: instant, after: after)
        .run(into: &sink, workspace: &workspace)
      after = instant
    }
    return (sink.texts, labels)
  }

  @Test(arguments: [BudgetType.lifetime, .daily])
  func `going on in steps writes what going on at once does`(budgetType: BudgetType) throws {
    let plan = Self.eventful(budgetType)
    let start = Plans.date(2025, 9, 1).start
    let end = start + .days(10)
    let once = try Self.sums(plan, [end])
    let steps = try Self.sums(
      plan,
      [
        start + .minutes(10), start + .hours(30), start + .minutes(3_333), start + .hours(80),
        start + .hours(96), start + .minutes(7_777), end,
      ])
    #expect(once.0 == steps.0)
    #expect(once.1 == steps.1)
    #expect(once.0.count == 4)
    #expect(once.1.map(\.id.rawValue) == [1])
  }

  @Test func `a day that is not over has hours and no daily rows`() throws {
    let plan = Plans.campaign(days: 3, units: 3_000)
    let rows = try Plans.rows(plan, asOf: Plans.date(2025, 9, 2).start + .hours(30))
    #expect(rows.hours("hour_ts").count == 54)
    let dates = Set(rows.columns["performance_breakdown"]?["date"] ?? [])
    #expect(dates == [20_332, 20_333])
  }

  @Test func `the first hours of a flight can be asked for alone, and end its last day`() throws {
    var plan = Plans.campaign(days: 5, units: 5_000)
    let whole = try Plans.rows(plan)
    plan.lineItems[0].hourLimit = 30
    let part = try Plans.rows(plan)
    #expect(part.hours("impressions") == Array(whole.hours("impressions").prefix(30)))
    #expect(Set(part.columns["performance_breakdown"]?["date"] ?? []) == [20_332, 20_333])
  }
}
