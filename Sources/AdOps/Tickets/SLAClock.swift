package import Registry
package import Units

/// The clock of a ticket's deadline; it stands still while the client owes an answer.
package struct SLAClock: Hashable, Sendable {
  /// A time for which the clock stands still; without an end it stands still now.
  package struct Pause: Hashable, Sendable {
    /// When it began.
    package let start: Instant
    /// When it ended.
    package let end: Instant?

    /// Describes a pause.
    package init(from start: Instant, to end: Instant?) {
      self.start = start
      self.end = end
    }
  }

  /// When it began.
  package let opened: Instant
  /// The time that the ticket may take.
  package let hours: Int64
  /// Its pauses, in order and apart.
  package let pauses: [Pause]

  /// Sets a clock.
  package init(opened: Instant, hours: Int64, pauses: [Pause] = []) {
    self.opened = opened
    self.hours = hours
    self.pauses = pauses
  }

  /// The time that a ticket may take: that of its type, and less for the two higher urgencies.
  package static func hours(base: Int64, urgency: Urgency) -> Int64 {
    urgency.hours(ofBase: base)
  }

  /// For how long it stood still up to an instant.
  package func paused(upTo instant: Instant) -> Duration {
    pauses.reduce(.zero) { sum, pause in
      let end = min(pause.end ?? instant, instant)
      return pause.start < end ? sum + (end - pause.start) : sum
    }
  }

  /// For how long it ran up to an instant.
  package func elapsed(at instant: Instant) -> Duration {
    instant - opened - paused(upTo: instant)
  }

  /// How the ticket stands, as in `tickets_sla`.
  ///
  /// - Parameters:
  ///   - instant: The instant for which it is asked.
  ///   - ended: When it was launched or closed; nothing while it is open.
  /// - Returns: ON_TRACK, AT_RISK or BREACHED.
  package func state(at instant: Instant, ended: Instant? = nil) -> SLAState {
    let elapsed = elapsed(at: ended ?? instant)
    if elapsed > .hours(hours) { return .breached }
    return ended == nil && elapsed >= riskAfter ? .atRisk : .onTrack
  }

  /// When three quarters of the time are used; nothing where it stands still for good before.
  package var atRisk: Instant? { instant(after: riskAfter) }

  /// The last instant at which it is done in time; nothing where it stands still for good before.
  package var due: Instant? { instant(after: .hours(hours)) }

  /// The first instant at which it is too late.
  package var breached: Instant? { instant(after: .hours(hours) + .seconds(1)) }

  /// Rounded up to whole seconds, as the comparison in `tickets_sla` does.
  private var riskAfter: Duration {
    let hundredths = Defaults.slaAtRiskPercent.integer * 3_600 * hours
    return .seconds((hundredths + 99) / 100)
  }

  /// The first instant at which it has run for so long.
  private func instant(after length: Duration) -> Instant? {
    var instant = opened + length
    for pause in pauses where pause.start < instant {
      guard let end = pause.end else { return nil }
      instant = instant + (end - pause.start)
    }
    return instant
  }
}
