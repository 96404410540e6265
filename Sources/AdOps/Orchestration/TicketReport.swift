package import Diagnostics
package import Registry

/// What an orchestrator did about one ticket.
package struct TicketReport: Sendable {
  /// How it ended.
  package enum Outcome: Sendable {
    /// Another orchestrator has it.
    case taken
    /// It stands now where it stays until something else happens.
    case moved(to: TicketState)
    /// Something went wrong that is not the ticket's; it stands where it stood.
    case failed(Failure)
  }

  /// The ticket's number.
  package let ticket: Int64
  /// Its readable number, where it was read.
  package let code: String?
  /// The version of the automation that serves its type.
  package let route: EngineVersion?
  /// How it ended.
  package let outcome: Outcome
  /// How many calls were made for it, repeated ones included.
  package let calls: Int
  /// What its platform cannot carry, and what stands in its way.
  package let findings: [Finding]
}
