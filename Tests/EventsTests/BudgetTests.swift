import Events
import Registry
import Testing
import Units

/// What budget updates tell: an advertiser's allowance, from its campaigns' budgets, changes and days.
@Suite struct BudgetTests {
  private static let newYork = TimeZoneRules.zone(named: "America/New_York")
  private static let tokyo = TimeZoneRules.zone(named: "Asia/Tokyo")

  private func instant(_ text: String) throws -> Instant { try Instant(parsing: text) }

  private func budget(
    _ campaign: Int64, _ type: BudgetType, _ units: Int64,
    _ steps: [(String, Int64)] = [], from start: String, to end: String,
    in zone: TimeZoneRules? = BudgetTests.newYork
  ) throws -> BudgetPlan {
    BudgetPlan(
      campaign: campaign, type: type, amount: Money(units: units),
      steps: try steps.map {
        BudgetPlan.Step(at: try instant($0.0), amount: Money(units: $0.1))
      },
      flights: [try CivilDate(parsing: start)...CivilDate(parsing: end)],
      zone: try #require(zone))
  }

  @Test func `a lifetime amount holds from the first flight on, and each change from its instant`()
    throws
  {
    let plan = try budget(
      .lifetime, 100, [("2025-09-03T12:00:00Z", 40), ("2025-09-05T00:00:00Z", 90)],
      from: "2025-09-01", to: "2025-09-10")
    for (at, units) in [
      ("2025-08-31T23:59:59Z", 0), ("2025-09-01T00:00:00Z", 100), ("2025-09-03T11:59:59Z", 100),
      ("2025-09-03T12:00:00Z", 40), ("2025-09-05T00:00:00Z", 90), ("2026-01-01T00:00:00Z", 90),
    ] as [(String, Int64)] {
      #expect(plan.allowance(at: try instant(at)) == Money(units: units), "\(at)")
    }
    #expect(
      plan.instants(before: try instant("2025-09-04T00:00:00Z"))
        == (try ["2025-09-01T00:00:00Z", "2025-09-03T12:00:00Z"].map(instant)))
  }

  private func budget(
    _ type: BudgetType, _ units: Int64, _ steps: [(String, Int64)] = [], from start: String,
    to end: String, in zone: TimeZoneRules? = BudgetTests.newYork
  ) throws -> BudgetPlan {
    try budget(1, type, units, steps, from: start, to: end, in: zone)
  }

  @Test func `a daily amount is allowed anew at each local midnight of a flight`() throws {
    // New York's midnights are at 04:00 UTC, and at 05:00 from 2025-11-02 on, a day of 25 hours.
    let plan = try budget(
      .daily, 10, [("2025-11-02T12:00:00Z", 7)], from: "2025-11-01", to: "2025-11-03")
    for (at, units) in [
      ("2025-11-01T00:00:00Z", 0), ("2025-11-01T03:59:59Z", 0), ("2025-11-01T04:00:00Z", 10),
      ("2025-11-02T03:59:59Z", 10), ("2025-11-02T04:00:00Z", 20), ("2025-11-02T12:00:00Z", 17),
      ("2025-11-03T04:59:59Z", 17), ("2025-11-03T05:00:00Z", 24), ("2025-12-01T00:00:00Z", 24),
    ] as [(String, Int64)] {
      #expect(plan.allowance(at: try instant(at)) == Money(units: units), "\(at)")
    }
    #expect(
      plan.instants(before: .latest).map(\.description) == [
        "2025-11-01T00:00:00Z", "2025-11-01T04:00:00Z", "2025-11-02T04:00:00Z",
        "2025-11-02T12:00:00Z", "2025-11-03T05:00:00Z",
      ])
  }

  @Test func `a day that begins before the flight in UTC is told when the flight begins`() throws {
    let plan = try budget(
      .daily, 10, from: "2025-09-01", to: "2025-09-02", in: Self.tokyo)
    #expect(
      plan.instants(before: .latest).map(\.description)
        == ["2025-09-01T00:00:00Z", "2025-09-01T15:00:00Z"])
    #expect(plan.allowance(at: try instant("2025-08-31T20:00:00Z")) == .zero)
    #expect(plan.allowance(at: try instant("2025-09-01T00:00:00Z")) == Money(units: 10))
  }

  @Test func `an advertiser's allowance is that of all its campaigns that have begun`() throws {
    let budgets = AdvertiserBudgets([
      try budget(1, .lifetime, 100, from: "2025-09-01", to: "2025-09-10"),
      try budget(
        2, .lifetime, 50, [("2025-09-06T00:00:00Z", 20)], from: "2025-09-05", to: "2025-09-20"),
    ])
    let asOf = try instant("2025-10-01T00:00:00Z")
    let first = budgets.tellings(of: 1, before: asOf, told: [:], landed: .earliest)
    let second = budgets.tellings(of: 2, before: asOf, told: [:], landed: .earliest)
    #expect(first.map(\.allowance) == [Money(units: 100)])
    #expect(second.map(\.allowance) == [Money(units: 150), Money(units: 120)])
    #expect((first + second).allSatisfy { $0.version == 0 && $0.notBefore == nil })
  }

  @Test func `what was told is not told again, and what changed is corrected later`() throws {
    let begin = try instant("2025-09-01T00:00:00Z")
    let change = try instant("2025-09-08T00:00:00Z")
    let arrived = try instant("2025-09-08T00:01:00Z")
    let landed = try instant("2025-09-08T01:00:00Z")
    let first = try budget(
      1, .lifetime, 100, [("2025-09-08T00:00:00Z", 200)], from: "2025-09-01", to: "2025-09-10")
    let told = [
      begin: AdvertiserBudgets.Told(
        allowance: Money(units: 100), count: 1, arrivedAt: begin + .seconds(9)),
      change: AdvertiserBudgets.Told(allowance: Money(units: 200), count: 1, arrivedAt: arrived),
    ]
    let asOf = try instant("2025-10-01T00:00:00Z")
    #expect(
      AdvertiserBudgets([first]).tellings(of: 1, before: asOf, told: told, landed: landed) == [])
    let second = try budget(2, .lifetime, 50, from: "2025-09-05", to: "2025-09-20")
    let tellings = AdvertiserBudgets([first, second]).tellings(
      of: 1, before: asOf, told: told, landed: landed)
    #expect(
      tellings == [
        BudgetTelling(
          campaign: 1, instant: change, allowance: Money(units: 250), version: 1, notBefore: landed)
      ])
    let arrivals = ArrivalMaking(Stage.plan()).arrivals(
      in: Hour(hoursSinceEpoch: 0)..<asOf.hour, of: tellings)
    #expect(arrivals.first?.event.budgetValue == Money(units: 250))
    #expect(arrivals.allSatisfy { $0.arrivedAt >= landed })
  }

  @Test func `budget updates are delayed and repeated, and never damaged`() throws {
    let tellings = (0..<4_000).map { day in
      BudgetTelling(
        campaign: 1, instant: Stage.day.start + .days(day), allowance: Money(units: day))
    }
    let arrivals = ArrivalMaking(Stage.plan(rates: EventRates().times(3))).arrivals(
      in: Stage.day..<Stage.day + 24 * 4_100, of: tellings)
    #expect(Set(arrivals.map(\.defect)) == [.clean, .late, .repeated])
    #expect(arrivals.count { $0.copy == 0 } == 4_000)
    #expect(arrivals.allSatisfy { $0.event.amount == .zero && $0.event.line == nil })
  }
}
