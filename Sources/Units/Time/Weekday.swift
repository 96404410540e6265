/// A day of the week, numbered from Monday 0 as in the column `day_of_week`.
@frozen
public enum Weekday: Int64, CaseIterable, Hashable, Comparable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Earlier in a week that begins on Monday.
  @inlinable
  public static func < (left: Weekday, right: Weekday) -> Bool {
    left.rawValue < right.rawValue
  }
}
