package import Registry

/// What somebody asks for by hand.
package struct TicketOrder: Sendable {
  /// The row of `campaigns`.
  package let campaign: Int64
  /// The row of `ticket_types`.
  package let type: Int64
  /// The row of `channels`; the campaign's first where nothing is said.
  package var channel: Int64?
  /// The row of `line_items`; none where it is about the whole campaign.
  package var lineItem: Int64?
  /// What is asked for, in one line.
  package var title: String?
  /// How fast it must be done.
  package var urgency = Urgency.medium
  /// The rows of `users` of who asks and who does it; found where nothing is said.
  package var requester: Int64?
  /// See `requester`.
  package var assignee: Int64?
  /// What is typed.
  package var fields: [(name: String, value: String)] = []

  /// Asks for something about a campaign.
  package init(campaign: Int64, type: Int64) {
    self.campaign = campaign
    self.type = type
  }
}
