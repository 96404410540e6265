import Registry
package import Tables
package import Units

/// What is stored in one transaction when a ticket moves.
package struct TicketChange: Sendable {
  /// The ticket.
  package let ticket: Int64
  /// The move; status and stage become those at its end.
  package let transition: TicketTransition
  /// When it happened.
  package let instant: Instant
  /// Other columns of the ticket that change.
  package var columns: [(name: String, value: Value)] = []
  /// Rows to add before the ticket is moved, without their numbers: checks, names, alerts.
  package var rows: [Row] = []
  /// The row of `ticket_events`, without its number.
  package let event: Row

  init(
    _ dossier: TicketDossier, _ transition: TicketTransition, at instant: Instant,
    by actor: String, note: String
  ) {
    ticket = dossier.id
    self.transition = transition
    self.instant = instant
    event = transition.row(
      ticket: dossier.id, at: instant, by: actor,
      note: String(String.UnicodeScalarView(note.unicodeScalars.prefix(Self.longestNote))))
  }

  /// Every column of the ticket that changes.
  package var settings: [(column: String, value: Value)] {
    var settings: [(column: String, value: Value)] = columns.map { ($0.name, $0.value) }
    settings.append(("status", .text(transition.to.status.rawValue)))
    settings.append(("stage", .text(transition.to.stage.rawValue)))
    settings.append(("updated_at", .text(instant.description)))
    if transition.actions.contains(.close) {
      settings.append(("closed_at", .text(instant.description)))
    }
    if transition.actions.contains(.unclose) { settings.append(("closed_at", .null)) }
    return settings
  }

  /// The longest note that an event holds.
  private static let longestNote = 10_000
}
