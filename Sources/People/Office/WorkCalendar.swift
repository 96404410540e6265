import Registry
package import Units

/// When people work: office hours of Monday to Friday, by the clocks of their market.
package struct WorkCalendar: Sendable {
  private let zone: TimeZoneRules
  private let from = Int64(Defaults.officeHours.values[0]) * 3_600
  private let to = Int64(Defaults.officeHours.values[1]) * 3_600

  /// Follows the clocks of a zone.
  package init(in zone: TimeZoneRules) { self.zone = zone }

  /// True for a day on which people work.
  static func isWorkday(_ date: CivilDate) -> Bool {
    date.weekday != .saturday && date.weekday != .sunday
  }

  /// The local day of an instant.
  func date(of instant: Instant) -> CivilDate { zone.localDate(at: instant) }

  /// The office hours of a day.
  func hours(of date: CivilDate) -> Range<Instant> {
    zone.instant(of: date, secondOfDay: from)..<zone.instant(of: date, secondOfDay: to)
  }

  /// The first instant from one on at which somebody works.
  package func next(from instant: Instant) -> Instant {
    var day = date(of: instant)
    while true {
      let hours = hours(of: day)
      if Self.isWorkday(day), instant < hours.upperBound { return max(instant, hours.lowerBound) }
      day = day + 1
    }
  }

  /// The instant at which so much working time has passed.
  ///
  /// - Complexity: O(days).
  package func end(of seconds: Int64, from instant: Instant) -> Instant {
    var now = next(from: instant)
    var left = seconds
    while true {
      let until = hours(of: date(of: now)).upperBound
      let today = (until - now).seconds
      if left <= today { return now + .seconds(left) }
      left -= today
      now = next(from: until)
    }
  }

  /// The working time between two instants.
  ///
  /// - Complexity: O(days).
  package func seconds(from start: Instant, to end: Instant) -> Int64 {
    guard start < end else { return 0 }
    return (date(of: start)...date(of: end)).filter(Self.isWorkday).reduce(0) { sum, day in
      let hours = hours(of: day)
      let (low, high) = (max(start, hours.lowerBound), min(end, hours.upperBound))
      return low < high ? sum + (high - low).seconds : sum
    }
  }
}
