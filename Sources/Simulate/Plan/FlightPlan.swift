package import Units

/// Days on which a line item runs, counted in universal time.
package struct FlightPlan: Hashable, Sendable {
  /// The key of the flight's row.
  package let id: Identifier<FlightPlan>
  /// The first day.
  package let start: CivilDate
  /// The last day, which belongs to the flight.
  package let end: CivilDate

  /// Describes a flight whose end is not before its start.
  package init(id: Identifier<FlightPlan>, start: CivilDate, end: CivilDate) {
    precondition(start <= end, "a flight ends on or after its first day")
    self.id = id
    self.start = start
    self.end = end
  }

  /// The hours from 00:00 of the first day to 24:00 of the last.
  package var hours: Range<Hour> { start.hours.lowerBound..<end.hours.upperBound }
}
