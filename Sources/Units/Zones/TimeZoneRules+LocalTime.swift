// Every method is O(log n) in the number of changes of the clocks.

extension TimeZoneRules {
  /// What clocks show at an instant.
  public func localTime(at instant: Instant) -> LocalTime {
    LocalTime(secondsShown: instant.secondsSinceEpoch + offsetSeconds(at: instant))
  }

  /// The local day of an instant.
  public func localDate(at instant: Instant) -> CivilDate {
    localTime(at: instant).date
  }

  /// The local hour of an instant: 0 to 23.
  public func localHour(at instant: Instant) -> Int64 {
    localTime(at: instant).hour
  }

  /// The first instant at which clocks show a time of a day, or a later one.
  ///
  /// A time that is shown twice means the first; for one that is skipped it is the instant at which
  /// the clocks jump over it.
  public func instant(of date: CivilDate, secondOfDay: Int64 = 0) -> Instant {
    let shown = date.start.secondsSinceEpoch + secondOfDay
    // No offset exceeds a day, so the answer lies after the changes that are a day earlier.
    var count = changeCount(through: shown - 86_400)
    while count < changes.count, shown - offset(after: count) >= changes[count] { count += 1 }
    let begin = count == 0 ? Int64.min : changes[count - 1]
    return Instant(secondsSinceEpoch: max(begin, shown - offset(after: count)))
  }

  /// The instants at which the local days of a range begin, one after the other.
  public func localMidnights(of dates: Range<CivilDate>) -> [Instant] {
    dates.map { instant(of: $0) }
  }

  /// The hours of universal time that begin within a local day: 23, 24 or 25.
  ///
  /// Where the zone is half an hour off, the day's first hour begins at 00:30.
  public func hours(of date: CivilDate) -> Range<Hour> {
    hours(of: date...date)
  }

  /// The hours of universal time that begin within local days, the last day included.
  public func hours(of dates: ClosedRange<CivilDate>) -> Range<Hour> {
    let begin = Hour(startingAtOrAfter: instant(of: dates.lowerBound))
    return begin..<Hour(startingAtOrAfter: instant(of: dates.upperBound + 1))
  }
}
