import Dispatch
import Synchronization

/// Makes one thing after the other on a thread of its own, each while the one before is being used.
///
/// The things are made in order by one state, so they do not depend on time.
public final class Ahead<State: Sendable, Output: Sendable>: Sendable {
  private struct Shared {
    var state: State
    var result: Result<Output?, any Error>?
  }

  private let shared: Mutex<Shared>
  private let queue = DispatchQueue(label: "ahead")
  private let ready = DispatchSemaphore(value: 0)
  private let make: @Sendable (inout State) throws -> Output?

  /// Begins with the first thing.
  ///
  /// - Parameters:
  ///   - state: What the things are made from.
  ///   - make: Makes the next thing, or nothing after the last.
  public init(_ state: State, make: @escaping @Sendable (inout State) throws -> Output?) {
    shared = Mutex(Shared(state: state))
    self.make = make
    begin()
  }

  /// The next thing, while the one after it is begun; nothing after the last.
  ///
  /// After the end, or after an error, it must not be called again.
  public func next() throws -> Output? {
    ready.wait()
    let result = shared.withLock { $0.result.take() }
    let output = try result?.get()
    if let output {
      begin()
      return output
    }
    return nil
  }

  private func begin() {
    queue.async { [self] in
      shared.withLock { shared in
        do { shared.result = .success(try make(&shared.state)) } catch {
          shared.result = .failure(error)
        }
      }
      ready.signal()
    }
  }
}
