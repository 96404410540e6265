internal import Synchronization

/// A few places for pointers that a signal handler may read at any moment.
package struct FlagSlots: ~Copyable, Sendable {
  private typealias Slot = Atomic<UInt>

  /// How many pointers can be kept.
  package static let count = 8

  /// Addresses; 0 where there is none.
  private let slots = InlineArray<8, Slot> { _ in Slot(0) }

  /// Makes empty places.
  package init() {}

  /// Keeps a pointer, unless all places are taken.
  package func insert(_ flag: UnsafeMutablePointer<Int32>) -> Bool {
    exchange(0, for: UInt(bitPattern: flag))
  }

  /// Forgets a pointer.
  package func remove(_ flag: UnsafeMutablePointer<Int32>) {
    _ = exchange(UInt(bitPattern: flag), for: 0)
  }

  /// Sets the numbers behind all pointers to 1.
  package func raiseAll() {
    for index in slots.indices {
      let address = slots[index].load(ordering: .sequentiallyConsistent)
      guard let flag = unsafe UnsafeMutablePointer<Int32>(bitPattern: address) else { continue }
      unsafe flag.pointee = 1
    }
  }

  private func exchange(_ old: UInt, for new: UInt) -> Bool {
    for index in slots.indices {
      let result = slots[index].compareExchange(
        expected: old, desired: new, ordering: .sequentiallyConsistent)
      if result.exchanged { return true }
    }
    return false
  }
}
