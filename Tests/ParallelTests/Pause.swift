import Dispatch

/// Waiting on one thread, for tests that need others to get ahead or behind.
enum Pause {
  static func milliseconds(_ count: Int) {
    guard count > 0 else { return }
    _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(count))
  }

  /// Waits until a condition holds, or ten seconds, after which the test will see that it does not.
  static func until(_ condition: () -> Bool) {
    for _ in 0..<10_000 where !condition() { milliseconds(1) }
  }
}
