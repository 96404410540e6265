package import Units

/// Whoever judges what was built; people make mistakes, and do not know what will find them.
package protocol TicketJudge {
  /// Judges a ticket as it is typed now.
  ///
  /// - Parameters:
  ///   - number: The place of the ticket among those of the pod, from 0 in the order of their opening.
  ///   - ask: The ticket.
  ///   - typed: What stands in its fields now.
  ///   - run: The run of its checks, from 1.
  ///   - instant: When it is judged.
  /// - Returns: What the checks say.
  /// - Throws: What keeps it from judging.
  mutating func verdict(
    on number: Int, _ ask: TicketAsk, typed: [String: String], run: Int, at instant: Instant
  ) throws -> WorkVerdict

  /// Is told what a person decided where the checks could not.
  mutating func decided(
    on number: Int, _ ask: TicketAsk, passed: Bool, by actor: String, run: Int, at instant: Instant
  ) throws
}

/// What checks say about a ticket.
package enum WorkVerdict: Hashable, Sendable {
  /// Nothing blocks it.
  case passed
  /// Something blocks it.
  case failed(String)
  /// A person must decide.
  case doubtful(String)
}
