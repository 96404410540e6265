package import Registry
package import Units

/// Something that happened to a ticket.
package struct TicketMoment: Hashable, Sendable {
  /// When.
  package let at: Instant
  /// What; nothing for its opening.
  package let step: WorkStep?
  /// Who did it: an address, or the part of the system.
  package let actor: String
  /// What else is to be said.
  package let note: String
  /// The run of checks that it belongs to, from 1; nothing where it belongs to none.
  package let run: Int?
  /// What was typed anew, mended; nothing stands for a field that was emptied.
  package let corrections: [Mistake]

  /// Where the ticket stands in the system after it.
  package var status: TicketStatus { step?.status ?? .draft }

  /// Where the ticket hangs on the board after it.
  package var stage: TicketStage { step?.stage ?? .new }
}
