/// One line of a country's daylight saving: in these years, on this day, clocks get this saving.
struct DaylightRule: Sendable {
  /// A day of a month that is found by its weekday.
  enum Day {
    case last(Weekday)
    /// The first such weekday on the day of the month or after it.
    case from(Int64, Weekday)
  }

  /// Which clock shows the time at which the rule acts.
  enum Clock {
    case wall
    case standard
    case universal
  }

  let years: ClosedRange<Int64>
  let month: Int64
  let day: Day
  /// Hours since midnight; 24 is the midnight that ends the day.
  let hour: Int64
  let clock: Clock
  /// Hours that the clocks are ahead of standard time from then on.
  let saving: Int64

  init(
    _ years: ClosedRange<Int64>, month: Int64, _ day: Day, hour: Int64, _ clock: Clock = .wall,
    saving: Int64
  ) {
    self.years = years
    self.month = month
    self.day = day
    self.hour = hour
    self.clock = clock
    self.saving = saving
  }

  /// The day of a year on which the rule acts.
  func date(in year: Int64) -> CivilDate {
    switch day {
    case .last(let weekday):
      let length = CivilDate.daysInMonth(year: year, month: month)
      let last = CivilDate(validYear: year, month: month, day: length)
      return last - (last.weekday.rawValue - weekday.rawValue).flooredRemainder(7)
    case .from(let day, let weekday):
      let first = CivilDate(validYear: year, month: month, day: day)
      return first + (weekday.rawValue - first.weekday.rawValue).flooredRemainder(7)
    }
  }

  /// The instant at which the rule acts, where clocks showed so many seconds of saving before.
  func instant(in year: Int64, standardOffset: Int64, savingBefore: Int64) -> Instant {
    let shown = date(in: year).start + .hours(hour)
    return switch clock {
    case .wall: shown - .seconds(standardOffset + savingBefore)
    case .standard: shown - .seconds(standardOffset)
    case .universal: shown
    }
  }
}
