package import Chance
package import Registry
package import Units

/// An event as it happened, before anything went wrong with it.
package struct Event: Hashable, Sendable {
  /// What it tells; nothing for a type that is not known.
  package var type: EventType?
  /// The word for its type.
  package var typeName: String
  /// Its own id, which begins with its instant.
  package var id: StreamIdentifier
  /// When it happened.
  package var timestamp: Instant
  /// What it costs.
  package var amount: Money
  /// The advertiser's allowance, of a budget update.
  package var budgetValue: Money?
  /// The place of its line item in the plan; nothing for a budget update.
  package var line: Int?
  /// The place of its creative in the line item, where it has one.
  package var creative: Int?
  /// The click filter's verdict on an invalid click.
  package var verdict: InvalidTrafficKind?

  /// Its id as a text.
  package var clickID: String { id.uuidText }

  static func of(
    _ type: EventType, id: StreamIdentifier, at timestamp: Instant, amount: Money
  ) -> Event {
    Event(type: type, typeName: type.rawValue, id: id, timestamp: timestamp, amount: amount)
  }
}
