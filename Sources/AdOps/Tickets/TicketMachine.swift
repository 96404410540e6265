package import Tables
import Registry

/// How tickets move: a state and an event give a state and what is to be done, or an error.
package enum TicketMachine {
  /// Every legal move, in the order of a ticket's way.
  package static let transitions: [TicketTransition] = writing + checking + sending + afterwards

  /// The move that an event makes from a state.
  package static func transition(
    from state: TicketState, on event: TicketEvent
  ) throws(IllegalTicketEvent) -> TicketTransition {
    guard let found = transitions.first(where: { $0.from == state && $0.event == event }) else {
      throw IllegalTicketEvent(state: state, event: event, legal: legalEvents(in: state))
    }
    return found
  }

  /// What can happen in a state.
  package static func legalEvents(in state: TicketState) -> [TicketEvent] {
    transitions.filter { $0.from == state }.map(\.event)
  }

  private static let writing: [TicketTransition] = [
    .init(.new, .takenUp, .inReview, []),
    .init(.new, .clientAsked, .waitingOnClient, [.pauseClock]),
    .init(.new, .submitted, .trafficking, [.giveName]),
    .init(.new, .linkedValueMoved, .new, []),
    .init(.inReview, .clientAsked, .waitingOnClient, [.pauseClock]),
    .init(.inReview, .submitted, .trafficking, [.giveName]),
    .init(.inReview, .linkedValueMoved, .inReview, []),
    .init(.waitingOnClient, .clientAnswered, .inReview, [.resumeClock]),
    .init(.waitingOnClient, .linkedValueMoved, .waitingOnClient, []),
  ]

  private static let checking: [TicketTransition] = [
    .init(.trafficking, .built, .checking, [.runChecks]),
    .init(.trafficking, .linkedValueMoved, .trafficking, []),
    .init(.checking, .checksPassed, .ready, [.clearFailure]),
    .init(.checking, .checksFailed, .checksFailed, [.recordFailure, .raiseQAFailure]),
    .init(.checking, .reviewNeeded, .checking, [.askReviewer]),
    .init(.checking, .linkedValueMoved, .checking, [.runChecks]),
    .init(.checksFailed, .fixed, .inReview, []),
    .init(.checksFailed, .linkedValueMoved, .checksFailed, []),
  ]

  /// A refused ticket is checked again where it stands, because a retry leads behind the gate.
  private static let sending: [TicketTransition] = [
    .init(.ready, .trafficked, .trafficked, [.countAttempt, .recordPlatformID]),
    .init(.ready, .refused, .refused, [.countAttempt, .raiseTraffickingFailure]),
    .init(.ready, .linkedValueMoved, .checking, [.runChecks]),
    .init(.refused, .retried, .ready, []),
    .init(.refused, .linkedValueMoved, .refused, [.runChecks]),
  ]

  /// What is on a platform already keeps its checks; a change of it is a ticket of its own.
  private static let afterwards: [TicketTransition] = [
    .init(.trafficked, .launched, .live, [.recordLaunch]),
    .init(.trafficked, .completed, .completed, [.close]),
    .init(.trafficked, .linkedValueMoved, .trafficked, []),
    .init(.live, .completed, .completed, [.close]),
    .init(.live, .reopened, .new, [.unclose]),
    .init(.live, .linkedValueMoved, .live, []),
    .init(.completed, .reopened, .new, [.unclose]),
  ]

  /// Moves in `ticket_events` that no event makes; one that stays where it was is a note.
  package static let invariant = Invariant(
    "ticket_moves_legal", "tickets move only as events move them", tables: ["ticket_events"],
    sql: """
      WITH legal (from_status, from_stage, to_status, to_stage) AS (VALUES \(legalMoves))
      SELECT e.id FROM ticket_events AS e
      WHERE (e.from_status <> e.to_status OR e.from_stage <> e.to_stage)
        AND NOT EXISTS (
          SELECT 1 FROM legal AS l
          WHERE l.from_status = e.from_status AND l.from_stage = e.from_stage
            AND l.to_status = e.to_status AND l.to_stage = e.to_stage)
      """)

  private static let legalMoves = transitions.filter { $0.from != $0.to }.map { move in
    let words = [
      move.from.status.rawValue, move.from.stage.rawValue, move.to.status.rawValue,
      move.to.stage.rawValue,
    ]
    return "(\(words.map { SQLText.literal($0) }.joined(separator: ", ")))"
  }.joined(separator: ", ")
}
