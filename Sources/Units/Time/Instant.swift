/// A second of universal time.
@frozen
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public var secondsSinceEpoch: Int64

  /// Takes the seconds since 1970-01-01T00:00:00Z.
  @inlinable
  public init(secondsSinceEpoch: Int64) {
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  /// The first instant that has a text: 0001-01-01T00:00:00Z.
  public static let earliest = CivilDate.earliest.start

  /// The last instant that has a text: 9999-12-31T23:59:59Z.
  public static let latest = (CivilDate.latest + 1).start - .seconds(1)

  /// The day in universal time.
  @inlinable public var date: CivilDate {
    CivilDate(daysSinceEpoch: secondsSinceEpoch.flooredQuotient(86_400))
  }

  /// Seconds since midnight in universal time: 0 to 86,399.
  @inlinable public var secondOfDay: Int64 {
    secondsSinceEpoch.flooredRemainder(86_400)
  }

  /// The hour that it lies in.
  @inlinable public var hour: Hour {
    Hour(hoursSinceEpoch: secondsSinceEpoch.flooredQuotient(3_600))
  }

  /// Earlier instants first.
  @inlinable
  public static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }

  /// The instant so much later.
  @inlinable
  public static func + (instant: Instant, length: Duration) -> Instant {
    Instant(secondsSinceEpoch: instant.secondsSinceEpoch + length.seconds)
  }

  /// The instant so much earlier.
  @inlinable
  public static func - (instant: Instant, length: Duration) -> Instant {
    Instant(secondsSinceEpoch: instant.secondsSinceEpoch - length.seconds)
  }

  /// The time from the right instant to the left one.
  @inlinable
  public static func - (left: Instant, right: Instant) -> Duration {
    Duration(seconds: left.secondsSinceEpoch - right.secondsSinceEpoch)
  }
}
