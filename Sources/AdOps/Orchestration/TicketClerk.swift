package import Tables
package import Units

/// Writes down what people do with a ticket, by the rules by which an orchestrator works.
package struct TicketClerk: Sendable {
  private let orchestrator: Orchestrator

  /// Works in somebody's name.
  package init(for actor: String, engine: QualityEngine = QualityEngine()) {
    var orchestrator = Orchestrator(named: actor)
    orchestrator.engine = engine
    self.orchestrator = orchestrator
  }

  /// In whose name it writes.
  package var actor: String { orchestrator.name }

  /// What an event does to a ticket, without the actions that need checks.
  ///
  /// - Throws: An `IllegalTicketEvent` where it cannot happen now.
  package func change(
    _ dossier: TicketDossier, on event: TicketEvent, at instant: Instant, note: String
  ) throws -> TicketChange {
    var change = try orchestrator.change(dossier, event, at: instant, note: note)
    if change.transition.actions.contains(.runChecks) {
      change.rows = checks(dossier, at: instant)
    }
    return change
  }

  /// The rows of a new run of the checks.
  package func checks(_ dossier: TicketDossier, at instant: Instant) -> [Row] {
    guard let ticketCase = TicketCase(dossier.papers) else { return [] }
    return orchestrator.run(dossier, ticketCase, at: instant)
  }

  /// What the latest run does to a ticket among the checks; nothing where it waits for a person.
  package func conclusion(
    _ dossier: TicketDossier, at instant: Instant
  ) throws -> TicketChange? {
    guard dossier.state == .checking, let ticketCase = TicketCase(dossier.papers) else {
      return nil
    }
    return try orchestrator.conclude(dossier, ticketCase, at: instant)
  }
}
