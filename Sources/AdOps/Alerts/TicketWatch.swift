import Registry
package import Units

/// A ticket as its deadline is watched.
package struct TicketWatch: Sendable {
  /// The ticket.
  package let subject: AlertSubject
  /// Its clock.
  package let clock: SLAClock
  /// When it was launched or closed; nothing while it is open.
  package let ended: Instant?
  /// The name of who works on it.
  package let assignee: String

  /// Describes a ticket.
  package init(_ subject: AlertSubject, clock: SLAClock, ended: Instant?, assignee: String) {
    self.subject = subject
    self.clock = clock
    self.ended = ended
    self.assignee = assignee
  }

  /// What was to be told of it up to an instant, the earliest first.
  ///
  /// What was told up to an earlier instant is the beginning of it.
  package func alerts(upTo instant: Instant) -> [Alert] {
    [
      alert(.slaAtRisk, .warning, at: clock.atRisk, upTo: instant, "is about to miss its deadline"),
      alert(.slaBreached, .critical, at: clock.breached, upTo: instant, "has missed its deadline"),
    ].compactMap(\.self)
  }

  private func alert(
    _ kind: AlertKind, _ severity: AlertSeverity, at found: Instant?, upTo instant: Instant,
    _ words: String
  ) -> Alert? {
    guard let found, found <= instant, ended.map({ $0 >= found }) ?? true else { return nil }
    let due = clock.due?.description ?? "unknown"
    return Alert(
      kind, severity, subject, window: "\(clock.opened)", at: found,
      AlertMessage(
        "\(subject.name) \(words)",
        "\(clock.hours) hours were promised, and it was due at \(due).",
        facts: [
          "Assignee": assignee, "Opened": clock.opened.description, "Due": due,
          "Paused": "\(clock.paused(upTo: found).seconds / 60) minutes",
        ]))
  }
}
