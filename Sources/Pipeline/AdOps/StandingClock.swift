internal import AdOps
package import Units

/// A clock that stands at as-of, because nothing later is stored; what passes while it waits is counted.
package struct StandingClock: OrchestrationClock {
  /// The instant that it shows.
  package let now: Instant
  /// For how long it has waited.
  package private(set) var waited = Duration.zero
  private let pause: (Duration) throws -> Void

  /// Sets the clock.
  /// - Parameters:
  ///   - now: The instant that it shows.
  ///   - pause: Lets real time pass; without it waiting takes none.
  package init(_ now: Instant, pausing pause: @escaping (Duration) throws -> Void = { _ in }) {
    self.now = now
    self.pause = pause
  }

  /// Counts so much time, and lets it pass where it is to be real.
  package mutating func wait(_ length: Duration) throws {
    waited = waited + length
    try pause(length)
  }
}
