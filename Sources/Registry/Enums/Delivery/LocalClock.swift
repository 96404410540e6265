/// What the hours of a local day mean, for the columns that tell it.
package enum LocalClock {
  /// The hours of a working day, from its first to the one after its last.
  package static let businessHours = 9..<17

  /// True for an hour of a working day, Monday (0) to Friday (4), in which offices are open.
  package static func isBusinessHour(dayOfWeek: Int, localHour: Int) -> Bool {
    dayOfWeek < 5 && businessHours.contains(localHour)
  }

  /// True on Saturday (5) and Sunday (6).
  package static func isWeekend(dayOfWeek: Int) -> Bool { dayOfWeek >= 5 }
}
