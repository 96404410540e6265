package import Diagnostics
import Registry

/// Something that cannot happen to a ticket where it stands.
package struct IllegalTicketEvent: Error, Hashable, Sendable {
  /// Where the ticket stands.
  package let state: TicketState
  /// What was to happen.
  package let event: TicketEvent
  /// What can happen there.
  package let legal: [TicketEvent]
}

extension IllegalTicketEvent: Explainable {
  /// Wrong input: the ticket stays where it is.
  package var failure: Failure {
    Failure(
      .invalidInput,
      "a ticket in \(state.status.rawValue), \(state.stage.rawValue) cannot be '\(event.rawValue)'",
      advice: "what can happen there: \(legal.map(\.rawValue).joined(separator: ", "))")
  }
}
