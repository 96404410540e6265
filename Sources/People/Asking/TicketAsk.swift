package import Registry
package import Tables
package import Units

/// A ticket as it is opened: who asks for what, when, how urgently, and what was typed.
package struct TicketAsk: Hashable, Sendable {
  /// The name under which its draws are made; never its number.
  package let key: String
  /// The row of `campaigns`.
  package let campaign: Int64
  /// The row of `line_items`; none where it is about the whole campaign.
  package let lineItem: Int64?
  /// The row of `channels`.
  package let channel: Int64
  /// The row of `ticket_types`.
  package let type: Row
  /// What it asks for, in one line.
  package let title: String
  /// How fast it must be done.
  package let urgency: Urgency
  /// When it is opened.
  package let opened: Instant
  /// From when on it shall take effect; none for what takes effect at once.
  package let effect: Instant?
  /// When nothing is left to do about it, at the earliest.
  package let over: Instant?
  /// What was typed, by the field, mistakes included.
  package let typed: [String: String]
  /// What is wrong in it.
  package let mistakes: [Mistake]
  let draws: TicketDraws
  let rates: WorkRates

  /// What it asks for.
  package var requestType: RequestType {
    type.choice("request_type", as: RequestType.self) ?? .other
  }

  /// True where automation carries it out, and not a person.
  package var isAutomated: Bool { type["eve_eligible"] == 1 }

  /// What should have been typed.
  package var rightlyTyped: [String: String] {
    var right = typed
    for mistake in mistakes { right[mistake.field] = mistake.right }
    return right
  }

  /// Two asks are one when they are opened alike.
  package static func == (left: TicketAsk, right: TicketAsk) -> Bool {
    left.key == right.key && left.typed == right.typed && left.opened == right.opened
      && left.urgency == right.urgency && left.type == right.type && left.title == right.title
      && left.campaign == right.campaign && left.lineItem == right.lineItem
      && left.channel == right.channel && left.effect == right.effect && left.over == right.over
  }

  /// Hashes what tells asks apart.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(opened)
  }
}
