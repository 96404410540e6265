package import Units

/// Where tickets hang: what an orchestrator takes from it, and what it writes down there.
///
/// Each call but `note` is one unit of work: all of it is stored when the call returns, and nothing of it
/// when it throws. After a crash the board holds exactly the units that had returned, so an orchestrator
/// that starts again goes on where the other ended.
package protocol TicketBoard {
  /// Tickets that automation may carry out and that wait for it, the first to be done first.
  ///
  /// That are those of types that are `eve_eligible` in the states new, in review, trafficking, checking
  /// (unless its latest run waits for a person), ready, and trafficked but not launched. None is
  /// named whose campaign has an earlier ticket with calls that were begun and not ended.
  mutating func waiting(limit: Int?) throws -> [Int64]

  /// Takes a ticket for an orchestrator alone; false where another has it or one of its campaign.
  ///
  /// A claim ends when it is released, or when whoever made it cannot come back.
  mutating func claim(_ ticket: Int64, by worker: String, at instant: Instant) throws -> Bool

  /// Gives a ticket back.
  mutating func release(_ ticket: Int64, by worker: String) throws

  /// What is known of a ticket; nothing where there is none.
  mutating func dossier(of ticket: Int64) throws -> TicketDossier?

  /// Stores a move: its rows first, then the ticket, then the event.
  mutating func record(_ change: TicketChange) throws

  /// Stores a call before it is made for the first time, and gives its number.
  mutating func intend(_ call: PlatformCall) throws -> Int64

  /// Stores what became of a call, under its number, before it is made again.
  mutating func update(_ call: PlatformCall) throws

  /// Takes down how a call ended, and stores it together with whatever is stored next.
  ///
  /// A crash may forget it: the call stands as intended then, and the platform, asked once more under
  /// the same key, gives the same answer.
  mutating func note(_ call: PlatformCall) throws
}
