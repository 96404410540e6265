package import Registry
package import Tables

/// Another ticket of the same campaign, as far as it matters whether two ask for the same.
package struct OtherTicket: Hashable, Sendable {
  /// The ticket.
  package let ticket: Row
  /// What it asks for.
  package let requestType: RequestType
  /// What was typed into it.
  package let requests: [String: String]

  /// Describes a ticket.
  package init(_ ticket: Row, _ requestType: RequestType, requests: [String: String] = [:]) {
    self.ticket = ticket
    self.requestType = requestType
    self.requests = requests
  }

  /// True until its work is over.
  var isLive: Bool { ticket.choice("stage", as: TicketStage.self) != .completed }
}
