import Dispatch

/// Something that a helper does while whoever wants it goes on.
public final class Errand: Sendable {
  fileprivate let done = DispatchGroup()

  fileprivate init() {}

  /// Waits until it is done.
  public func wait() { done.wait() }
}

/// A thread that does its errands one after the other, in the order in which it was given them.
public final class Helper: Sendable {
  private let queue = DispatchQueue(label: "helper")

  /// Waits for the first errand.
  public init() {}

  /// Gives it an errand.
  public func run(_ body: @escaping @Sendable () -> Void) -> Errand {
    let errand = Errand()
    queue.async(group: errand.done) { body() }
    return errand
  }
}
