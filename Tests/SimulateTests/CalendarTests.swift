import Registry
import Simulate
import Testing
import Units

@Suite struct CalendarTests {
  @Test(arguments: [("GB", "Europe/London", 26), ("US", "America/New_York", 2)])
  func `the day on which clocks go back has 25 rows`(
    code: String, zone: String, day: Int64
  ) throws {
    let plan = Plans.campaign(
      days: 17, from: Plans.date(2025, 10, 20), market: Plans.market(code, zone))
    let rows = try Plans.rows(plan)
    let long = Plans.date(2025, day > 20 ? 10 : 11, day)
    var hours: [CivilDate: Int] = [:]
    for hour in rows.hours("hour_ts") {
      hours[plan.market.zone.localDate(at: Instant(secondsSinceEpoch: hour)), default: 0] += 1
    }
    #expect(hours[long] == 25)
    #expect(hours.values.count { $0 == 25 } == 1)
    #expect(hours.values.count { $0 == 24 } >= 14)
  }

  @Test func `the day on which clocks go forward has 23 rows`() throws {
    let plan = Plans.campaign(days: 10, from: Plans.date(2026, 3, 4))
    let rows = try Plans.rows(plan)
    var hours: [CivilDate: Int] = [:]
    for hour in rows.hours("hour_ts") {
      hours[plan.market.zone.localDate(at: Instant(secondsSinceEpoch: hour)), default: 0] += 1
    }
    #expect(hours[Plans.date(2026, 3, 8)] == 23)
  }

  @Test func `targeted dayparts deliver alone`() throws {
    var plan = Plans.campaign(
      days: 6, from: Plans.date(2025, 9, 1), market: Plans.market("GB", "Europe/London"))
    plan.lineItems[0].audience.dayparts = [.primeTime, .morning]
    let rows = try Plans.rows(plan)
    for (hour, requests) in zip(rows.hours("local_hour"), rows.hours("requests")) {
      let isTargeted = (6..<10).contains(hour) || (19..<23).contains(hour)
      if !isTargeted { #expect(requests == 0) }
    }
    #expect(rows.hours("spend_micros").reduce(0, +) > 100_000_000_000)
  }

  @Test func `a release lifts supply for ten days`() throws {
    var plan = Plans.campaign(days: 30)
    plan.lineItems[0].pacing = .asSoonAsPossible
    plan.lineItems[0].supplyMultiple = 0.5
    let plain = try Plans.rows(plan).hours("requests")
    plan.lineItems[0].releases = [ReleasePlan(date: Plans.date(2025, 9, 11), reach: .title)]
    let lifted = try Plans.rows(plan).hours("requests")
    func ratio(_ days: Range<Int>) -> Double {
      let hours = (days.lowerBound * 24)..<(days.upperBound * 24)
      return Double(lifted[hours].reduce(0, +)) / Double(plain[hours].reduce(0, +))
    }
    #expect(ratio(11..<13) > 1.5 * ratio(1..<9))
    #expect(abs(ratio(22..<29) - ratio(1..<9)) < 0.05)
  }
}
