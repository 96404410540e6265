// Days are counted from 1 March of a year 0, so that the leap day is a year's last: then months
// have 153 days in every five, and 400 years have 146,097 days.

extension CivilDate {
  /// The day of that year, month and day of the month, or nothing where the calendar has none.
  @inlinable
  public init?(year: Int64, month: Int64, day: Int64) {
    guard (1...12).contains(month), day >= 1,
      day <= CivilDate.daysInMonth(year: year, month: month)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  @inlinable
  init(validYear year: Int64, month: Int64, day: Int64) {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.flooredQuotient(400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSinceEpoch: era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1 to 12) and day of the month.
  @inlinable public var components: (year: Int64, month: Int64, day: Int64) {
    let days = daysSinceEpoch + 719_468
    let era = days.flooredQuotient(146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The first day of its month.
  @inlinable public var monthStart: CivilDate {
    self - (components.day - 1)
  }

  /// The same day so many months later, or that month's last day where it is shorter.
  @inlinable
  public func adding(months count: Int64) -> CivilDate {
    let (year, month, day) = components
    let months = year * 12 + (month - 1) + count
    let (newYear, newMonth) = (months.flooredQuotient(12), months.flooredRemainder(12) + 1)
    let lastDay = CivilDate.daysInMonth(year: newYear, month: newMonth)
    return CivilDate(validYear: newYear, month: newMonth, day: min(day, lastDay))
  }

  /// How many days a month (1 to 12) has: 28 to 31.
  @inlinable
  public static func daysInMonth(year: Int64, month: Int64) -> Int64 {
    precondition((1...12).contains(month), "months are 1 to 12")
    // Long months are the odd ones up to July and the even ones after it.
    return month == 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + month / 8) & 1)
  }

  /// Whether the year has a 29 February.
  @inlinable
  public static func isLeap(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
