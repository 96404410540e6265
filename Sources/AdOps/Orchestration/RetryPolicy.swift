package import Units

/// When a call that was not answered well is made again, and when no more.
package struct RetryPolicy: Hashable, Sendable {
  /// The wait after the first failure; each further one doubles it.
  package var firstWait = Duration.seconds(1)
  /// The longest of those waits.
  package var longestWait = Duration.minutes(5)
  /// So many failures in a row end it.
  package var mostFailures = 8
  /// So many requests for patience in a row end it.
  package var mostBusy = 30

  /// Takes the usual values.
  package init() {}

  /// Asks a platform once and no more.
  static var once: RetryPolicy {
    var policy = RetryPolicy()
    (policy.mostFailures, policy.mostBusy) = (1, 1)
    return policy
  }

  /// The wait after so many failures in a row, or nothing when it was the last.
  package func wait(afterFailures count: Int) -> Duration? {
    guard count < mostFailures else { return nil }
    let doublings = min(max(0, count - 1), 40)
    return min(longestWait, firstWait * (Int64(1) << Int64(doublings)))
  }

  /// The wait when a platform asks for patience, or nothing when it was the last time.
  package func wait(afterBusy count: Int, asked: Duration?) -> Duration? {
    guard count < mostBusy else { return nil }
    return max(asked ?? PlatformOutcome.usualWait, .seconds(1))
  }
}
