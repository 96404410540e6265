package import Diagnostics
package import Units

/// The days on which something is to run, as far as a user gave them.
package struct FlightSpec: Hashable, Sendable {
  /// The first day.
  package let start: Given<CivilDate>?
  /// The last day, which is included; computed when the start and the number of days were given.
  package let end: Given<CivilDate>?
  /// How many days, the first and the last included.
  package let days: Given<Int64>?
  /// Where the flight was written.
  package let place: Place

  /// Takes what was given, and computes the date that follows from the other and the days.
  package init(
    start: Given<CivilDate>?, end: Given<CivilDate>?, days: Given<Int64>?, at place: Place
  ) {
    self.days = days
    self.place = place
    self.start =
      start ?? end.flatMap { end in days.map { Given(end.value - ($0.value - 1), at: $0.place) } }
    self.end =
      end
      ?? start.flatMap { start in
        days.map { Given(start.value + ($0.value - 1), at: $0.place) }
      }
  }

  /// The days from first to last, or nothing where one of them is left to generation or they are reversed.
  package var range: ClosedRange<CivilDate>? {
    guard let start, let end, start.value <= end.value else { return nil }
    return start.value...end.value
  }
}
