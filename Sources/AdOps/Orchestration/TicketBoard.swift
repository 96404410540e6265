package import Tables
package import Units

/// Where tickets hang: what an orchestrator takes from it, and what it writes down there.
///
/// After a crash the board holds exactly what was stored by calls that had returned, so an orchestrator
/// that starts again goes on where the other ended.
package protocol TicketBoard {
  /// Tickets that automation may carry out and that wait for it, the first to be done first.
  ///
  /// That are those of types that are `eve_eligible` in the states new, in review, trafficking, checking
  /// (unless its latest run waits for a person), ready, and trafficked but not launched. None is
  /// named whose campaign has an earlier ticket with calls that were begun and not ended.
  mutating func waiting(limit: Int?) throws -> [WaitingTicket]

  /// Takes a ticket for an orchestrator alone; false where another has it or one of its campaign.
  ///
  /// A claim ends when it is released, or when whoever made it cannot come back.
  mutating func claim(_ ticket: WaitingTicket, by worker: String, at instant: Instant) throws
    -> Bool

  /// Gives a ticket back.
  mutating func release(_ ticket: WaitingTicket, by worker: String) throws

  /// True when somebody else has written since this was asked last.
  mutating func hasNews() throws -> Bool

  /// What is known of a ticket; nothing where there is none.
  mutating func dossier(of ticket: Int64) throws -> TicketDossier?

  /// Stores what is written about several tickets, in one unit of work.
  ///
  /// Where something cannot be stored, nothing of that ticket is, and everything of the others.
  /// - Parameters:
  ///   - entries: What is written, by the ticket.
  ///   - ifUnchanged: True to store nothing where somebody else has written since `hasNews` was asked.
  /// - Returns: For each ticket the number of the call that it intends, if it intends one, or why nothing
  ///   of it was stored; nothing at all where somebody else has written.
  mutating func store(
    _ entries: [[BoardEntry]], ifUnchanged: Bool
  ) -> [Result<Int64?, any Error>]?
}

/// A ticket that waits, and the campaign for which it is carried out.
package struct WaitingTicket: Hashable, Sendable {
  /// The ticket.
  package let ticket: Int64
  /// Its campaign, of which no two tickets are worked on at once.
  package let campaign: Int64

  /// Joins a ticket and its campaign.
  package init(ticket: Int64, campaign: Int64) {
    self.ticket = ticket
    self.campaign = campaign
  }
}

/// One thing that is written about a ticket.
package enum BoardEntry: Sendable {
  /// A move: its rows first, then the ticket, then the event.
  case move(TicketChange)
  /// The row of a call, before it is made for the first time; it gets its number.
  case intend(Row)
  /// The row of a call that ended, or that is going to be made again.
  ///
  /// A crash may forget how a call ended: it stands as intended then, and the platform, asked once more
  /// under the same key, gives the same answer.
  case update(Row)
}
