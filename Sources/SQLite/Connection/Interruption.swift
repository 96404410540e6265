internal import CSQLite
internal import Synchronization

/// Stops a connection's work from another thread or from a signal handler.
///
/// A request stays in force until it is withdrawn, so that one which arrives between two
/// statements is not lost: every later step fails with `SQLITE_INTERRUPT`.
package final class Interruption: Sendable {
  /// The handle's address while it may be interrupted, else 0.
  private let address: Atomic<UInt>
  /// How many callers may be using the handle right now.
  private let callers = Atomic<Int>(0)
  private let requested = Atomic<Bool>(false)

  init(_ handle: OpaquePointer) {
    address = Atomic(UInt(bitPattern: handle))
  }

  /// True from a request until it is withdrawn.
  package var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// Asks the connection to stop; takes no lock, so that a signal handler may call it.
  package func request() {
    requested.store(true, ordering: .sequentiallyConsistent)
    callers.add(1, ordering: .sequentiallyConsistent)
    if let handle = unsafe OpaquePointer(
      bitPattern: address.load(ordering: .sequentiallyConsistent))
    {
      unsafe sqlite3_interrupt(handle)
    }
    callers.subtract(1, ordering: .sequentiallyConsistent)
  }

  /// Lets the connection work again.
  package func withdraw() { requested.store(false, ordering: .sequentiallyConsistent) }

  /// Makes sure that nobody uses the handle any more, before it is closed.
  func detach() {
    address.store(0, ordering: .sequentiallyConsistent)
    while callers.load(ordering: .sequentiallyConsistent) > 0 {}
  }

  /// Allows interrupts again, after closing failed.
  func attach(_ handle: OpaquePointer) {
    address.store(UInt(bitPattern: handle), ordering: .sequentiallyConsistent)
  }
}
