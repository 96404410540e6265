/// A day of the Gregorian calendar, from year 1 to 9999.
package struct CalendarDate: Hashable, Sendable, Comparable {
  /// The year.
  package let year: Int
  /// The month, from 1.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// Names a day, or nothing when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(of: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025-09-03`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = FixedDigits.read(parts[0], count: 4),
      let month = FixedDigits.read(parts[1], count: 2),
      let day = FixedDigits.read(parts[2], count: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `2025-09-03`.
  package var text: String {
    "\(FixedDigits.show(year, count: 4))-\(FixedDigits.show(month, count: 2))-"
      + FixedDigits.show(day, count: 2)
  }

  /// Days since 1 January 1970, negative before it.
  package var daysSince1970: Int {
    // Years begin in March here, so that the day of a leap year comes last.
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// Orders days as they pass.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
