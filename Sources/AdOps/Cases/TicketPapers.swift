package import Registry
package import Tables

/// Everything that is read from a database to judge or to traffic a ticket.
package struct TicketPapers: Sendable {
  /// The ticket.
  package var ticket: Row
  /// The rows of its campaign: advertiser, campaign, budget, line items, flights, caps, creatives.
  package var rows: [Row]
  /// The reference rows, by their names and numbers.
  package var names: ReferenceNames
  /// What was typed, by the field.
  package var requests: [String: String]
  /// The names that were given so far, at least those that begin like the campaign's.
  package var givenNames: [GivenName]
  /// The other tickets of the campaign.
  package var others: [OtherTicket]

  /// Collects the rows.
  package init(
    ticket: Row, rows: [Row], names: ReferenceNames, requests: [String: String] = [:],
    givenNames: [GivenName] = [], others: [OtherTicket] = []
  ) {
    self.ticket = ticket
    self.rows = rows
    self.names = names
    self.requests = requests
    self.givenNames = givenNames
    self.others = others
  }
}
