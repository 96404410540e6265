package import Units

/// The instants between which an account delivers the days of a flight.
package struct FlightSchedule: Hashable, Sendable {
  /// The first instant of the first day.
  package let start: Instant
  /// The first instant after the last day.
  package let end: Instant

  /// Finds the local midnights; a day in it has 23, 24 or 25 hours.
  package init(days: ClosedRange<CivilDate>, in zone: TimeZoneRules) {
    start = zone.instant(of: days.lowerBound)
    end = zone.instant(of: days.upperBound + 1)
  }

  /// The last second of the last day, for platforms whose ends are included.
  package var lastSecond: Instant { end - .seconds(1) }
}

extension Instant {
  /// The local time with its distance from universal time, as `2025-09-01T00:00:00-0400`.
  package func text(in zone: TimeZoneRules) -> String {
    let offset = zone.offsetSeconds(at: self)
    let shown = Instant(secondsSinceEpoch: secondsSinceEpoch + offset).description.dropLast()
    let minutes = offset.magnitude / 60
    let (hour, minute) = (String(minutes / 60), String(minutes % 60))
    return shown + (offset < 0 ? "-" : "+") + (hour.count < 2 ? "0" : "") + hour
      + (minute.count < 2 ? "0" : "") + minute
  }

  /// Universal time with a space, as `2025-09-01 04:00:00`.
  package var spacedText: String {
    String(description.dropLast().map { $0 == "T" ? " " : $0 })
  }
}
