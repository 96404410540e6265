#if canImport(Glibc)
  internal import Glibc
#endif

/// Time that passes for whoever sits before the screen; data never depends on it.
package enum RealTime {
  /// Waits, and looks every fifth of a second whether it shall go on.
  ///
  /// - Parameters:
  ///   - seconds: How long.
  ///   - check: May throw to end the waiting.
  package static func wait(
    seconds: Int64, checking check: () throws -> Void = {}
  ) rethrows {
    for _ in 0..<max(0, seconds) * 5 {
      try check()
      usleep(200_000)
    }
    try check()
  }
}
