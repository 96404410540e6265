import Synchronization

/// Ends a program in the middle of its work.
final class Fuse: Sendable {
  struct Blown: Error {}

  private struct State {
    /// How many operations are left; nothing for a fuse that never blows.
    var left: Int?
    var isBlown = false
  }

  private let state: Mutex<State>

  init(_ left: Int? = nil) { state = Mutex(State(left: left)) }

  func burn() throws {
    let holds = state.withLock { state in
      if state.isBlown { return false }
      guard let left = state.left else { return true }
      state.left = left - 1
      state.isBlown = left <= 0
      return !state.isBlown
    }
    if !holds { throw Blown() }
  }

  /// Starts again with another number of operations.
  func reset(_ left: Int?) { state.withLock { $0 = State(left: left) } }
}
