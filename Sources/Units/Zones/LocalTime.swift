/// What a clock and a calendar on a wall show.
@frozen
public struct LocalTime: Hashable, Sendable {
  /// The day.
  public let date: CivilDate
  /// The seconds since the clock showed midnight: 0 to 86,399.
  public let secondOfDay: Int64

  /// Takes the seconds that a clock would show since 1970-01-01.
  @inlinable
  init(secondsShown: Int64) {
    date = CivilDate(daysSinceEpoch: secondsShown.flooredQuotient(86_400))
    secondOfDay = secondsShown.flooredRemainder(86_400)
  }

  /// The hour: 0 to 23.
  @inlinable public var hour: Int64 { secondOfDay / 3_600 }

  /// The day of the week.
  @inlinable public var weekday: Weekday { date.weekday }
}
