internal import Chance
package import Registry
package import Units

/// An arrival of an event in the landing files, and what is wrong with it.
package struct Arrival: Hashable, Sendable {
  /// The event behind it, whole.
  package var event: Event
  /// When it arrives.
  package var arrivedAt: Instant
  /// When its line says that the event happened.
  package var claimed: Instant
  /// What is wrong with it.
  package var defect: EventDefect
  /// Which arrival of the event it is, from 0.
  package var copy = 0
  /// Decides how a damaged line is damaged.
  package var damage: UInt64 = 0

  /// The order in which lines stand in a file: by arrival, then by what happened first.
  static func precedes(_ left: Arrival, _ right: Arrival) -> Bool {
    if left.arrivedAt != right.arrivedAt { return left.arrivedAt < right.arrivedAt }
    let (first, second) = (left.event.id, right.event.id)
    return (first.high, first.low, UInt64(left.copy)) < (
      second.high, second.low, UInt64(right.copy)
    )
  }
}
