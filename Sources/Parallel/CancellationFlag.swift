import Synchronization

/// A wish to stop that any thread may voice and that is heard between chunks.
///
/// Setting it is one atomic store, so a signal handler may do it.
public final class CancellationFlag: Sendable {
  private let wish = Atomic<Bool>(false)

  /// Makes a flag that is not set.
  public init() {}

  /// Sets the flag for good.
  public func cancel() {
    wish.store(true, ordering: .relaxed)
  }

  /// Whether the flag is set.
  public var isCancelled: Bool {
    wish.load(ordering: .relaxed)
  }
}
