/// A day of the Gregorian calendar, extended to all years.
@frozen
public struct CivilDate: Hashable, Comparable, Strideable, Sendable {
  /// Days since 1970-01-01.
  public var daysSinceEpoch: Int64

  /// Takes the days since 1970-01-01.
  @inlinable
  public init(daysSinceEpoch: Int64) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// The first date that has a text: 0001-01-01.
  public static let earliest = CivilDate(daysSinceEpoch: -719_162)

  /// The last date that has a text: 9999-12-31.
  public static let latest = CivilDate(daysSinceEpoch: 2_932_896)

  /// Midnight in universal time.
  @inlinable public var start: Instant {
    Instant(secondsSinceEpoch: daysSinceEpoch * 86_400)
  }

  /// Its 24 hours in universal time.
  @inlinable public var hours: Range<Hour> {
    Hour(hoursSinceEpoch: daysSinceEpoch * 24)..<Hour(hoursSinceEpoch: (daysSinceEpoch + 1) * 24)
  }

  /// The day of the week.
  @inlinable public var weekday: Weekday {
    // 1970-01-01 was a Thursday, number 3; seven cases cover the seven remainders.
    Weekday(rawValue: (daysSinceEpoch + 3).flooredRemainder(7)) ?? .monday
  }

  /// The Monday that begins its ISO week: itself or a day before it.
  @inlinable public var weekStart: CivilDate {
    self - weekday.rawValue
  }

  /// Whether both are the same day.
  @inlinable
  public static func == (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSinceEpoch == right.daysSinceEpoch
  }

  /// Earlier days first.
  @inlinable
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  /// The day so many days later.
  @inlinable
  public static func + (date: CivilDate, count: Int64) -> CivilDate {
    CivilDate(daysSinceEpoch: date.daysSinceEpoch + count)
  }

  /// The day so many days earlier.
  @inlinable
  public static func - (date: CivilDate, count: Int64) -> CivilDate {
    CivilDate(daysSinceEpoch: date.daysSinceEpoch - count)
  }

  /// The days from the right one to the left one.
  @inlinable
  public static func - (left: CivilDate, right: CivilDate) -> Int64 {
    left.daysSinceEpoch - right.daysSinceEpoch
  }

  /// The days from this one to the other, for ranges.
  @inlinable
  public func distance(to other: CivilDate) -> Int {
    Int(other.daysSinceEpoch - daysSinceEpoch)
  }

  /// The day so many days later, for ranges.
  @inlinable
  public func advanced(by count: Int) -> CivilDate {
    CivilDate(daysSinceEpoch: daysSinceEpoch + Int64(count))
  }
}
