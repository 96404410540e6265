import Registry
import Simulate
import Testing
import Units

@Suite struct BudgetTests {
  static let start = Plans.date(2025, 9, 1).start

  @Test func `a cut below what is spent stops delivery at that hour`() throws {
    var plan = Plans.campaign(days: 10, units: 10_000)
    plan.budgetSteps = [BudgetStep(at: Self.start + .hours(100), amount: Money(units: 1_000))]
    let rows = try Plans.rows(plan)
    #expect(rows.hours("spend_micros").prefix(100).reduce(0, +) > 1_000_000_000)
    #expect(rows.hours("requests").dropFirst(100).allSatisfy { $0 == 0 })
    #expect(rows.hours("throttle_ppm").dropFirst(100).allSatisfy { $0 == 0 })
    #expect(rows.hours("hour_ts").count == 240)
  }

  @Test func `a raise is spent, and a cut above what is spent is kept to`() throws {
    var plan = Plans.campaign(days: 20, units: 10_000)
    plan.lineItems[0].supplyMultiple = 3
    plan.budgetSteps = [BudgetStep(at: Self.start + .hours(200), amount: Money(units: 15_000))]
    let raised = try Plans.rows(plan).hours("spend_micros").reduce(0, +)
    #expect(raised <= 15_000_000_000 && raised > 14_500_000_000)
    plan.budgetSteps = [BudgetStep(at: Self.start + .hours(200), amount: Money(units: 7_000))]
    let cut = try Plans.rows(plan).hours("spend_micros").reduce(0, +)
    #expect(cut <= 7_000_000_000 && cut > 6_800_000_000)
  }

  @Test func `the old amount given again changes nothing`() throws {
    var plan = Plans.campaign(days: 8, units: 8_000)
    let before = try Plans.rows(plan).hours("spend_micros").reduce(0, +)
    plan.budgetSteps = [BudgetStep(at: Self.start + .hours(77), amount: plan.budget)]
    let rows = try Plans.rows(plan)
    let after = rows.hours("spend_micros").reduce(0, +)
    #expect(after <= 8_000_000_000)
    #expect(abs(after - before) < before / 100)
  }

  @Test func `a DAILY budget is kept on every local day and begins anew each`() throws {
    var plan = Plans.campaign(days: 8, units: 1_000, budgetType: .daily)
    plan.lineItems[0].supplyMultiple = 2
    let rows = try Plans.rows(plan)
    let zone = plan.market.zone
    var days: [CivilDate: Int64] = [:]
    for (hour, spend) in zip(rows.hours("hour_ts"), rows.hours("spend_micros")) {
      days[zone.localDate(at: Instant(secondsSinceEpoch: hour)), default: 0] += spend
    }
    // The flight's first hours belong to the day before it, which has no budget.
    #expect(days[Plans.date(2025, 8, 31)] == 0)
    for day in Plans.date(2025, 9, 1)...Plans.date(2025, 9, 8) {
      let spent = days[day] ?? 0
      #expect(spent <= 1_000_000_000 && spent > 900_000_000, "\(day): \(spent)")
    }
  }

  @Test func `what is left is split over the line items that are still live`() throws {
    var plan = AdvanceTests.eventful(.lifetime)
    plan.budgetSteps = [BudgetStep(at: Self.start + .hours(24 * 7), amount: Money(units: 20_000))]
    let rows = try Plans.rows(plan)
    var spent: [Int64: Int64] = [:]
    for (line, spend) in zip(rows.hours("line_item_id"), rows.hours("spend_micros")) {
      spent[line, default: 0] += spend
    }
    // The second line item ended with 7 September, so the first gets all of it.
    #expect((spent[2] ?? 0) <= 4_000_000_000)
    #expect((spent[1] ?? 0) > 5_000_000_000)
    #expect(spent.values.reduce(0, +) <= 20_000_000_000)
  }

  @Test func `a pause asks for nothing, and afterwards the rest is planned anew`() throws {
    var plan = Plans.campaign(days: 20, units: 20_000)
    plan.lineItems[0].supplyMultiple = 2
    plan.statusSteps = [
      StatusStep(at: Self.start + .hours(100), status: .paused),
      StatusStep(at: Self.start + .hours(148), status: .active),
    ]
    let rows = try Plans.rows(plan)
    #expect(rows.hours("requests")[100..<148].allSatisfy { $0 == 0 })
    #expect(rows.hours("throttle_ppm")[100..<148].allSatisfy { $0 == 0 })
    #expect(rows.hours("spend_micros").reduce(0, +) > 19_400_000_000)
  }
}
