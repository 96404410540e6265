import Synchronization

/// One thing that is made on a thread of its own while whoever wants it goes on.
public final class Later<Output: Sendable>: Sendable {
  private final class Place: Sendable {
    let result = Mutex<Result<Output, any Error>?>(nil)
  }

  private let place = Place()
  private let errand: Errand

  /// Begins to make it.
  public init(_ make: @escaping @Sendable () throws -> Output) {
    errand = Helper().run { [place] in
      let made = Result { try make() }
      place.result.withLock { $0 = made }
    }
  }

  /// The thing, or what went wrong, waiting for it.
  public func value() throws -> Output {
    errand.wait()
    guard let made = place.result.withLock({ $0 }) else {
      preconditionFailure("an errand that is done leaves a result")
    }
    return try made.get()
  }
}
