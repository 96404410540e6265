/// An hour of universal time, from its first second up to the next hour.
@frozen
public struct Hour: Hashable, Comparable, Strideable, Sendable {
  /// Hours since 1970-01-01T00:00:00Z.
  public var hoursSinceEpoch: Int64

  /// Takes the hours since 1970-01-01T00:00:00Z.
  @inlinable
  public init(hoursSinceEpoch: Int64) {
    self.hoursSinceEpoch = hoursSinceEpoch
  }

  /// The first hour that begins at the instant or after it.
  @inlinable
  public init(startingAtOrAfter instant: Instant) {
    hoursSinceEpoch = (instant.secondsSinceEpoch + 3_599).flooredQuotient(3_600)
  }

  /// Its first second.
  @inlinable public var start: Instant {
    Instant(secondsSinceEpoch: hoursSinceEpoch * 3_600)
  }

  /// The first second of the next hour.
  @inlinable public var end: Instant {
    Instant(secondsSinceEpoch: (hoursSinceEpoch + 1) * 3_600)
  }

  /// The day in universal time.
  @inlinable public var date: CivilDate {
    CivilDate(daysSinceEpoch: hoursSinceEpoch.flooredQuotient(24))
  }

  /// Hours since midnight in universal time: 0 to 23.
  @inlinable public var hourOfDay: Int64 {
    hoursSinceEpoch.flooredRemainder(24)
  }

  /// Whether both are the same hour.
  @inlinable
  public static func == (left: Hour, right: Hour) -> Bool {
    left.hoursSinceEpoch == right.hoursSinceEpoch
  }

  /// Earlier hours first.
  @inlinable
  public static func < (left: Hour, right: Hour) -> Bool {
    left.hoursSinceEpoch < right.hoursSinceEpoch
  }

  /// The hour so many hours later.
  @inlinable
  public static func + (hour: Hour, count: Int64) -> Hour {
    Hour(hoursSinceEpoch: hour.hoursSinceEpoch + count)
  }

  /// The hour so many hours earlier.
  @inlinable
  public static func - (hour: Hour, count: Int64) -> Hour {
    Hour(hoursSinceEpoch: hour.hoursSinceEpoch - count)
  }

  /// The hours from the right one to the left one.
  @inlinable
  public static func - (left: Hour, right: Hour) -> Int64 {
    left.hoursSinceEpoch - right.hoursSinceEpoch
  }

  /// The hours from this one to the other, for ranges.
  @inlinable
  public func distance(to other: Hour) -> Int {
    Int(other.hoursSinceEpoch - hoursSinceEpoch)
  }

  /// The hour so many hours later, for ranges.
  @inlinable
  public func advanced(by count: Int) -> Hour {
    Hour(hoursSinceEpoch: hoursSinceEpoch + Int64(count))
  }
}

extension Hour: CustomStringConvertible {
  /// The text of its first second.
  public var description: String { start.description }
}
