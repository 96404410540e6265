import Registry
package import Units

/// When the entities of a campaign are made, and how far its data goes.
package enum StartRule {
  /// At nine in the morning of a working day, three weeks or a little more before the first flight.
  package static func start(firstFlight: CivilDate) -> Instant {
    var day = firstFlight - Defaults.startLeadDays.integer
    while day.weekday == .saturday || day.weekday == .sunday { day = day - 1 }
    return day.start + .hours(Defaults.startHour.integer)
  }

  /// The instant after which nothing is stored: three days after the last flight.
  package static func asOf(lastFlight: CivilDate) -> Instant {
    (lastFlight + 1).start + .hours(Defaults.asOfLagHours.integer)
  }
}
