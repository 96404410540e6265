package import Chance

/// Every kind of draw of the event maker, with its version; a new version redraws that kind alone.
///
/// Rows number the clicks of an hour behind the hour itself; those of a budget update are the second in
/// which it takes effect. Slots tell draws of one kind apart.
package enum EventStreams {
  /// Slot 0 the second of the hour, slot 1 the weight of the amount, slot 2 the creative, slot 3 the rank
  /// before the click filter, slot 4 the filter's verdict.
  package static let clicks = StreamName("events.clicks")
  /// The ids of events; slot 1 those of events of unknown types.
  package static let ids = StreamName("events.ids")
  /// Slot 0 what is wrong with an arrival, slot 1 its delay, slot 2 which kind of delay.
  package static let arrivals = StreamName("events.arrivals")
  /// Slot 0 whether an event arrives again, slot 1 how often; then two slots an arrival: the time until
  /// it, and its delay.
  package static let repeats = StreamName("events.repeats")
  /// How a damaged event is damaged: slot 0 its form, slot 1 how strong.
  package static let damage = StreamName("events.damage")
  /// Slot 0 whether an event of an unknown type follows, slot 1 which, slot 2 its delay.
  package static let unknownTypes = StreamName("events.unknown_types")

  /// All of them, for the fingerprint.
  package static let all: [StreamName] = [clicks, ids, arrivals, repeats, damage, unknownTypes]
}
