package import Units

/// A ticket from its opening to its last event, whenever that is.
package struct TicketStory: Hashable, Sendable {
  /// What was asked for.
  package let ask: TicketAsk
  /// The row of `users` of who asked for it.
  package let requester: Int64
  /// The row of `users` of who works on it.
  package let assignee: Int64
  /// What happened, in order; the first is its opening.
  package let moments: [TicketMoment]

  /// Tells a ticket; without moments it has just been opened.
  package init(
    ask: TicketAsk, requester: Int64, assignee: Int64, moments: [TicketMoment] = []
  ) {
    self.ask = ask
    self.requester = requester
    self.assignee = assignee
    self.moments = moments
  }

  /// From when on what was asked for takes effect; nothing where it never does.
  package var launched: Instant? { moments.first { $0.step == .launched }?.at }

  /// When the client owed an answer.
  package var pauses: [Range<Instant>] {
    zip(moments, moments.dropFirst()).filter { $0.0.step == .clientAsked }.map {
      $0.0.at..<$0.1.at
    }
  }
}
