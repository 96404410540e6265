/// A day of the week, numbered from Monday 0 as in the column `day_of_week`.
@frozen
public enum Weekday: Int64, CaseIterable, Hashable, Comparable, Sendable {
  /// The first day of the week, 0.
  case monday
  /// The second day, 1.
  case tuesday
  /// The third day, 2.
  case wednesday
  /// The fourth day, 3.
  case thursday
  /// The fifth day, 4.
  case friday
  /// The first day of the weekend, 5.
  case saturday
  /// The last day of the week, 6.
  case sunday

  /// Earlier in a week that begins on Monday.
  @inlinable
  public static func < (left: Weekday, right: Weekday) -> Bool {
    left.rawValue < right.rawValue
  }
}
