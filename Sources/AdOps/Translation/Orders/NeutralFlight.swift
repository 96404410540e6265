package import Units

/// A span of days in which a line item delivers.
package struct NeutralFlight: Hashable, Sendable {
  /// The row of `flights`.
  package let id: Int64
  /// Its days, the last included.
  package let days: ClosedRange<CivilDate>

  /// Describes a flight.
  package init(id: Int64, days: ClosedRange<CivilDate>) {
    self.id = id
    self.days = days
  }

  /// How many days it has.
  package var dayCount: Int64 { days.upperBound - days.lowerBound + 1 }
}
