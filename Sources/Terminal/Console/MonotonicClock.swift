#if canImport(Glibc)
  internal import Glibc
#endif

/// A clock that never goes back, of use for lengths of time alone.
package struct MonotonicClock: Sendable {
  /// Nanoseconds since some moment.
  package let now: @Sendable () -> Int64

  /// Makes a clock.
  package init(now: @escaping @Sendable () -> Int64) { self.now = now }

  /// The machine's clock.
  package static var system: MonotonicClock {
    MonotonicClock {
      var time = timespec()
      unsafe clock_gettime(CLOCK_MONOTONIC, &time)
      return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
  }
}
