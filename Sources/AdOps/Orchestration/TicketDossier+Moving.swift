import Registry
import Tables

/// What is known of a ticket after a move, without reading it again.
extension TicketDossier {
  /// Adds a move; its rows have no numbers here.
  func moved(by change: TicketChange) -> TicketDossier {
    var papers = papers
    for (name, value) in change.settings { papers.ticket[name] = value }
    papers.givenNames += change.rows.filter { $0.table.name == Registry.taxonomyNames.name }
      .compactMap(GivenName.init)
    let judged = change.rows.filter { $0.table.name == Registry.qaChecks.name }
    return TicketDossier(
      papers: papers, events: events + [change.event],
      checks: judged.isEmpty ? checks : judged, calls: calls)
  }
}
