internal import Synchronization

/// All that the signal handler touches.
struct InterruptState: ~Copyable, Sendable {
  /// How often the program was asked to stop.
  let requests = Atomic<Int>(0)
  /// Whether the first request is answered with a line.
  let isAnnounced = Atomic<Bool>(false)
  /// Numbers of others to set.
  let flags = FlagSlots()
}
