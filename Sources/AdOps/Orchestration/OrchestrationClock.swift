package import Units

/// The clock by which an orchestrator writes down what it does, and waits.
package protocol OrchestrationClock {
  /// The present instant; it never goes back.
  var now: Instant { get }
  /// Lets so much time pass.
  mutating func wait(_ length: Duration) throws
}

/// A clock on which waiting takes no time.
package struct SimulatedOrchestrationClock: OrchestrationClock, Sendable {
  /// The instant that it shows.
  package private(set) var now: Instant

  /// Sets the clock.
  package init(_ now: Instant) { self.now = now }

  /// Moves on.
  package mutating func wait(_ length: Duration) { now = now + length }
}
