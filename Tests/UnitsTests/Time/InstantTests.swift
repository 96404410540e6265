import Testing
import Units

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2025-09-03T20:00:00Z", 1_756_929_600),
    ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
    ("1969-12-31T23:59:59Z", -1), ("2000-02-29T12:34:56Z", 951_827_696),
  ]) func `instants are read and written by their seconds`(text: String, seconds: Int64) throws {
    let instant = try Instant(parsing: text)
    #expect(instant.secondsSinceEpoch == seconds)
    #expect(instant.description == text)
    var bytes = [UInt8](repeating: 0, count: Instant.textLength)
    var span = bytes.mutableSpan
    instant.write(into: &span)
    #expect(bytes == Array(text.utf8))
  }

  @Test(arguments: [
    ("2025-02-30T00:00:00Z", "February 2025 has the days 01 to 28"),
    ("2025-09-03T24:00:00Z", "hours are 00 to 23"),
    ("2025-09-03T20:60:00Z", "minutes are 00 to 59"),
    ("2016-12-31T23:59:60Z", "seconds are 00 to 59"),
    ("2025-09-03 20:00:00Z", "character 11 should be \"T\"; write YYYY-MM-DDTHH:MM:SSZ"),
    ("2025-09-03T20:00:00", "it ends after 19 characters; write YYYY-MM-DDTHH:MM:SSZ"),
    ("2025-09-03T20:00:00+", "character 20 should be \"Z\"; write YYYY-MM-DDTHH:MM:SSZ"),
    ("2025-09-03T20:00:00.5Z", "character 20 should be \"Z\"; write YYYY-MM-DDTHH:MM:SSZ"),
    ("2025-09-03T20:00:00ZZ", "something follows after character 20; write YYYY-MM-DDTHH:MM:SSZ"),
    ("2025-09-03", "it ends after 10 characters; write YYYY-MM-DDTHH:MM:SSZ"),
  ]) func `other text is refused with its reason`(text: String, reason: String) {
    #expect(throws: UnitsError("\"\(text)\" is not an instant: \(reason)")) {
      try Instant(parsing: text)
    }
  }

  @Test func `every instant with a text is read back from it`() throws {
    var draws = FixedDraws(seed: 3)
    var bytes = [UInt8](repeating: 0, count: Instant.textLength)
    let range = Instant.earliest.secondsSinceEpoch...Instant.latest.secondsSinceEpoch
    for _ in 0..<5_000 {
      let instant = Instant(secondsSinceEpoch: Int64.random(in: range, using: &draws))
      #expect(try Instant(parsing: instant.description) == instant)
      var span = bytes.mutableSpan
      instant.write(into: &span)
      #expect(Instant.parse(bytes.span) == instant)
    }
  }

  @Test func `an instant knows its hour, day and second of the day, also before 1970`() {
    let instant = Instant(secondsSinceEpoch: -1)
    #expect(instant.hour.description == "1969-12-31T23:00:00Z")
    #expect(instant.date.description == "1969-12-31")
    #expect(instant.secondOfDay == 86_399)
    #expect(instant.hour.hourOfDay == 23)
    #expect(instant + .hours(1) - instant == .minutes(60))
    #expect(instant - .days(1) < instant)
  }

  @Test func `durations add and compare`() {
    #expect(Duration.days(1) + .seconds(1) - .hours(24) == .seconds(1))
    #expect(Duration.minutes(2) * 30 == .hours(1))
    #expect(Duration.zero < .seconds(1))
  }

  @Test func `hours count and range`() {
    let hour = Hour(hoursSinceEpoch: 488_036)
    #expect(hour.start.description == "2025-09-03T20:00:00Z")
    #expect(hour.end == (hour + 1).start)
    #expect(Array(hour..<hour + 3) == [hour, hour + 1, hour + 2])
    #expect((hour - 5) - hour == -5)
    #expect(Hour(startingAtOrAfter: hour.start) == hour)
    #expect(Hour(startingAtOrAfter: hour.start + .seconds(1)) == hour + 1)
    #expect(Hour(startingAtOrAfter: hour.start - .seconds(1)) == hour)
    #expect(Hour(hoursSinceEpoch: -1).hourOfDay == 23)
    #expect(Hour(hoursSinceEpoch: -1).date.description == "1969-12-31")
  }
}
