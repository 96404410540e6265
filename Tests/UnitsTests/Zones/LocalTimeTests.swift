import Testing
import Units

@Suite struct LocalTimeTests {
  // The hours of the days around a change of the clocks.
  @Test(arguments: [
    ("Europe/London", "2025-10-26", 25, "2025-10-25T23:00:00Z"),
    ("Europe/London", "2025-03-30", 23, "2025-03-30T00:00:00Z"),
    ("America/New_York", "2025-11-02", 25, "2025-11-02T04:00:00Z"),
    ("America/New_York", "2025-11-03", 24, "2025-11-03T05:00:00Z"),
    ("America/New_York", "2025-03-09", 23, "2025-03-09T05:00:00Z"),
    // Clocks jump from 00:00 to 01:00, so that the day begins at 01:00.
    ("America/Sao_Paulo", "2018-11-04", 23, "2018-11-04T03:00:00Z"),
    // Clocks go back from 24:00 to 23:00.
    ("America/Sao_Paulo", "2019-02-16", 25, "2019-02-16T02:00:00Z"),
    ("Africa/Cairo", "2024-04-26", 23, "2024-04-25T22:00:00Z"),
    ("Africa/Cairo", "2024-10-31", 25, "2024-10-30T21:00:00Z"),
    ("America/Santiago", "2022-09-11", 23, "2022-09-11T04:00:00Z"),
    ("America/Vancouver", "2026-11-01", 24, "2026-11-01T07:00:00Z"),
    ("Asia/Kolkata", "2025-09-03", 24, "2025-09-02T18:30:00Z"),
    ("Australia/Adelaide", "2025-10-05", 23, "2025-10-04T14:30:00Z"),
    ("Pacific/Auckland", "2025-04-06", 25, "2025-04-05T11:00:00Z"),
    ("UTC", "2025-10-26", 24, "2025-10-26T00:00:00Z"),
  ]) func `a local day has its hours and its beginning`(
    name: String, date: String, hours: Int, begin: String
  ) throws {
    let zone = try #require(TimeZoneRules.zone(named: name))
    let day = try CivilDate(parsing: date)
    #expect(zone.instant(of: day).description == begin)
    #expect(zone.localMidnights(of: day..<day + 1).map(\.description) == [begin])
    #expect(zone.hours(of: day).count == hours)
    #expect(zone.hours(of: day).allSatisfy { zone.localDate(at: $0.start) == day })
    #expect(zone.localDate(at: (zone.hours(of: day).lowerBound - 1).start) == day - 1)
    #expect(zone.localDate(at: zone.hours(of: day).upperBound.start) == day + 1)
  }

  @Test func `the hours of a flight are those of its days`() throws {
    let zone = try #require(TimeZoneRules.zone(named: "Europe/London"))
    let first = try CivilDate(parsing: "2025-10-20")
    let hours = zone.hours(of: first...first + 13)
    #expect(hours.count == 14 * 24 + 1)
    #expect(hours.lowerBound.description == "2025-10-19T23:00:00Z")
    #expect(hours.upperBound.description == "2025-11-03T00:00:00Z")
  }

  @Test(arguments: TimeZoneRules.names)
  func `a day begins in the second after the day before`(name: String) throws {
    let zone = try #require(TimeZoneRules.zone(named: name))
    let changes = try #require(TransitionTable.zones[name]).transitions.map(\.instant.date)
    let sample = stride(from: Int64(16_000), to: 26_000, by: 509).map(CivilDate.init)
    for near in changes + sample {
      for date in near - 2..<near + 3 {
        let begin = zone.instant(of: date)
        #expect(zone.localDate(at: begin) == date)
        #expect(zone.localDate(at: begin - .seconds(1)) == date - 1)
      }
    }
  }

  @Test func `a time shown twice is its first, and a skipped one is the jump`() throws {
    let zone = try #require(TimeZoneRules.zone(named: "Europe/Berlin"))
    let autumn = try CivilDate(parsing: "2025-10-26")
    let spring = try CivilDate(parsing: "2025-03-30")
    let half = Int64(2 * 3_600 + 1_800)
    #expect(zone.instant(of: autumn, secondOfDay: half).description == "2025-10-26T00:30:00Z")
    #expect(zone.instant(of: spring, secondOfDay: half).description == "2025-03-30T01:00:00Z")
    #expect(zone.instant(of: spring, secondOfDay: 32_400).description == "2025-03-30T07:00:00Z")
  }

  @Test func `clocks show date, hour and weekday`() throws {
    let zone = try #require(TimeZoneRules.zone(named: "Asia/Kolkata"))
    let instant = try Instant(parsing: "2025-09-03T20:00:00Z")
    let time = zone.localTime(at: instant)
    #expect(time.date.description == "2025-09-04")
    #expect(time.secondOfDay == 5_400)
    #expect(time.hour == 1)
    #expect(time.weekday == .thursday)
    #expect(zone.localHour(at: instant) == 1)
    #expect(zone.localDate(at: instant) == time.date)
  }
}
