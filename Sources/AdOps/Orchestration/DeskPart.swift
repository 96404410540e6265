import Parallel
import Registry
import Synchronization
import Units

/// A part of a desk: the tickets that a helper goes on with while those of another part are stored.
final class DeskPart {
  /// Tickets that one thread at a time works on.
  private final class Pile: Sendable {
    let works = Mutex<[TicketWork]>([])
  }

  /// True when somebody else has written since the tickets were read.
  var isStale = false

  private let pile = Pile()
  private var errand: Errand?

  /// True while a helper goes on with the tickets.
  var isGoingOn: Bool { errand != nil }

  /// Lends the tickets, once the helper is done with them.
  func withWorks<Result>(_ body: (inout [TicketWork]) throws -> Result) rethrows -> Result {
    errand?.wait()
    errand = nil
    var works = pile.works.withLock { works in
      let taken = works
      works = []
      return taken
    }
    defer {
      let worked = works
      pile.works.withLock { $0 = worked }
    }
    return try body(&works)
  }

  /// Has a helper make the calls that were intended and decide what follows, unless every ticket waits
  /// for its platform.
  func goOn<Transport>(
    through line: PlatformLine<Transport>, with helper: Helper, at now: Instant
  ) {
    let isIdle = withWorks { $0.allSatisfy { $0.wait > .zero } }
    guard !isIdle else { return }
    errand = helper.run { [pile] in
      line.withTransport { transport in
        pile.works.withLock { works in
          for place in works.indices {
            works[place].send(through: &transport)
            works[place].decide(at: now)
          }
        }
      }
    }
  }

  /// For how long each ticket waits.
  var waits: [Duration] {
    withWorks { $0.map(\.wait) }
  }

  /// Lets the tickets know that time has passed.
  func pass(_ time: Duration) {
    withWorks { works in
      for place in works.indices { works[place].wait = works[place].wait - time }
    }
  }
}

/// The way to the platforms, which one thread at a time uses.
final class PlatformLine<Transport: PlatformTransport>: Sendable {
  private let transport: Mutex<Transport>

  init(_ transport: Transport) { self.transport = Mutex(transport) }

  /// Lends it.
  func withTransport<Result: Sendable>(_ body: (inout Transport) -> Result) -> Result {
    transport.withLock { body(&$0) }
  }
}
