import Registry
package import Tables

/// Everything that an orchestrator reads of a ticket before its next move.
package struct TicketDossier: Sendable {
  /// The ticket, its campaign and what was typed.
  package let papers: TicketPapers
  /// The rows of `ticket_events` of the ticket.
  package let events: [Row]
  /// The rows of `qa_checks` of the ticket's latest run; none before the first.
  package let checks: [Row]
  /// The calls of all tickets of the campaign, in the order of their numbers.
  package let calls: [PlatformCall]

  /// Collects the rows.
  package init(
    papers: TicketPapers, events: [Row], checks: [Row], calls: [PlatformCall]
  ) {
    self.papers = papers
    self.events = events
    self.checks = checks
    self.calls = calls
  }

  /// The ticket as it stands.
  package var ticket: Row { papers.ticket }

  /// Its number.
  package var id: Int64 { ticket["id"].integer ?? 0 }

  /// Where it stands; nothing where its row holds something else.
  package var state: TicketState? { TicketState(ticket["status"].text, ticket["stage"].text) }

  /// The number of the latest run of checks; 0 before the first.
  package var run: Int64 { checks.compactMap { $0["run"].integer }.max() ?? 0 }

  /// True when the latest run was made for this stay among the checks.
  package var areChecksCurrent: Bool {
    let entered = events.filter { event in
      let to = TicketState(event["to_status"].text, event["to_stage"].text)
      let from = TicketState(event["from_status"].text, event["from_stage"].text)
      return to == .checking && from != .checking
    }.map { $0["at"].description }.max()
    guard let judged = checks.map({ $0["checked_at"].description }).min() else { return false }
    return entered.map { judged >= $0 } ?? true
  }

  /// How often the ticket was carried out before this time, from 1.
  var revision: Int {
    1
      + events.count { event in
        let from = TicketState(event["from_status"].text, event["from_stage"].text)
        return from == .ready
          && TicketState(event["to_status"].text, event["to_stage"].text) == .trafficked
      }
  }

  /// The ticket as alerts name it.
  var subject: AlertSubject {
    .ticket(
      id, code: ticket["code"].description, title: ticket["title"].description,
      campaign: ticket["campaign_id"].integer)
  }
}
