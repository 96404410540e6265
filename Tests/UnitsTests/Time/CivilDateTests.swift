import Testing
import Units

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896), ("2000-02-29", 11_016),
    ("1969-12-31", -1), ("2025-09-03", 20_334), ("1900-03-01", -25_508),
  ]) func `dates are read and written by their days`(text: String, days: Int64) throws {
    #expect(try CivilDate(parsing: text).daysSinceEpoch == days)
    #expect(CivilDate(daysSinceEpoch: days).description == text)
  }

  @Test(arguments: [
    ("2025-02-30", "February 2025 has the days 01 to 28"),
    ("2024-02-30", "February 2024 has the days 01 to 29"),
    ("1900-02-29", "February 1900 has the days 01 to 28"),
    ("2025-04-31", "April 2025 has the days 01 to 30"),
    ("2025-01-00", "January 2025 has the days 01 to 31"),
    ("2025-13-01", "months are 01 to 12"), ("0000-01-01", "years are 0001 to 9999"),
    ("2025-1-01", "character 7 should be a digit; write YYYY-MM-DD"),
    ("2025/01/01", "character 5 should be \"-\"; write YYYY-MM-DD"),
    ("2025-01-0", "it ends after 9 characters; write YYYY-MM-DD"),
    ("2025-01-011", "something follows after character 10; write YYYY-MM-DD"),
    ("", "it ends after 0 characters; write YYYY-MM-DD"),
    ("２０25-01-01", "character 1 should be a digit; write YYYY-MM-DD"),
    (" 2025-01-1", "character 1 should be a digit; write YYYY-MM-DD"),
  ]) func `other text is refused with its reason`(text: String, reason: String) {
    #expect(throws: UnitsError("\"\(text)\" is not a date: \(reason)")) {
      try CivilDate(parsing: text)
    }
  }

  @Test func `the calendar agrees with counting day by day`() throws {
    var (year, month, day): (Int64, Int64, Int64) = (1599, 12, 31)
    let start = try #require(CivilDate(year: year, month: month, day: day))
    var mistakes = 0
    for date in start..<start + 150_000 {
      let found = date.components
      if found != (year, month, day) || CivilDate(year: year, month: month, day: day) != date {
        mistakes += 1
      }
      let lengths: [Int64] = [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      day += 1
      if day > (month == 2 ? (isLeap ? 29 : 28) : lengths[Int(month) - 1]) {
        (month, day) = (month + 1, 1)
      }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(mistakes == 0)
    #expect(CivilDate(year: 2025, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2025, month: 0, day: 1) == nil)
  }

  @Test func `weeks begin on Monday`() throws {
    let wednesday = try CivilDate(parsing: "2025-09-03")
    #expect(wednesday.weekday == .wednesday)
    #expect(wednesday.weekday.rawValue == 2)
    #expect(wednesday.weekStart.description == "2025-09-01")
    #expect(try CivilDate(parsing: "2025-08-31").weekStart.description == "2025-08-25")
    #expect(try CivilDate(parsing: "1965-01-04").weekday == .monday)
    #expect(Weekday.monday < .sunday)
  }

  @Test func `months are added with the day kept where it exists`() throws {
    let date = try CivilDate(parsing: "2024-01-31")
    #expect(date.adding(months: 1).description == "2024-02-29")
    #expect(date.adding(months: 13).description == "2025-02-28")
    #expect(date.adding(months: -1).description == "2023-12-31")
    #expect(date.adding(months: -14).description == "2022-11-30")
    #expect(date.monthStart.description == "2024-01-01")
    #expect((date + 1).description == "2024-02-01")
    #expect((date + 30) - date == 30)
  }

  @Test func `a day has twenty-four hours of universal time`() throws {
    let date = try CivilDate(parsing: "2025-09-03")
    #expect(date.hours.count == 24)
    #expect(date.hours.lowerBound.start == date.start)
    #expect(date.hours.allSatisfy { $0.date == date })
  }

  @Test func `years without a four-digit text are still described`() {
    #expect((CivilDate.latest + 1).description == "10000-01-01")
    #expect((CivilDate.earliest - 367).description == "-0001-12-31")
  }
}
