package import Units

/// When a ticket must be done.
package enum TicketDeadline {
  /// The end of its time, or its lead time before the release that it follows.
  ///
  /// - Parameters:
  ///   - clock: The ticket's clock.
  ///   - release: The first instant of the day on which the title that it follows is released.
  ///   - leadHours: The time that must lie between the work and the launch.
  /// - Returns: The instant; a clock that stands still now counts from where it stood still.
  package static func due(
    _ clock: SLAClock, release: Instant? = nil, leadHours: Int64 = 0
  ) -> Instant {
    if let release { return release - .hours(leadHours) }
    return clock.due ?? clock.opened + .hours(clock.hours)
  }

  /// The latest instant at which a ticket can be opened so that its lead time is kept.
  package static func latestOpening(before effect: Instant, leadHours: Int64) -> Instant {
    effect - .hours(leadHours)
  }
}
