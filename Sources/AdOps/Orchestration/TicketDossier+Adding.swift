import Registry
package import Tables

/// What is known of a ticket after something was written down, without reading it again.
extension TicketDossier {
  /// Adds the rows of a move.
  ///
  /// - Parameters:
  ///   - rows: The rows that were stored: checks of one new run, names, alerts.
  ///   - event: The event.
  ///   - ticket: The ticket after it.
  /// - Returns: The dossier.
  package func adding(_ rows: [Row], event: Row, ticket: Row) -> TicketDossier {
    var papers = papers
    papers.ticket = ticket
    papers.givenNames += rows.filter { $0.table.name == Registry.taxonomyNames.name }
      .compactMap(GivenName.init)
    let judged = rows.filter { $0.table.name == Registry.qaChecks.name }
    return TicketDossier(
      papers: papers, events: events + [event], checks: judged.isEmpty ? checks : judged,
      calls: calls)
  }

  /// Adds a call, or what became of one.
  package func adding(_ call: PlatformCall) -> TicketDossier {
    var calls = calls
    if let place = calls.firstIndex(where: { $0.id == call.id }) {
      calls[place] = call
    } else {
      calls.append(call)
    }
    return TicketDossier(papers: papers, events: events, checks: checks, calls: calls)
  }
}
