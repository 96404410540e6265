import Parallel
import Registry
import Synchronization
import Units

/// A part of a desk: the tickets that a helper goes on with while those of another part are stored.
final class DeskPart {
  /// Tickets that one thread at a time works on, or that are being decided.
  private final class Pile: Sendable {
    let works = Mutex<[TicketWork]>([])
    let decisions = Mutex<SharedWork<TicketWork>?>(nil)

    /// Lays the tickets out, so that whoever is free decides what follows.
    func layOut() {
      let taken = works.withLock { works in
        defer { works = [] }
        return works
      }
      decisions.withLock { $0 = SharedWork(taken) }
    }

    func decide(at now: Instant) {
      let shared = decisions.withLock { $0 }
      shared?.goOn { $0.decide(at: now) }
    }

    func takeBack() {
      guard let decided = decisions.withLock({ $0.take() }) else { return }
      works.withLock { $0 = decided.takeBack() }
    }
  }

  /// Calls that are being made, and the decisions that follow them.
  private struct Round {
    let calls: Errand
    let decisions: Errand
    let now: Instant
  }

  /// True when somebody else has written since the tickets were read.
  var isStale = false

  private let pile = Pile()
  private var round: Round?

  /// True while a helper goes on with the tickets.
  var isGoingOn: Bool { round != nil }

  /// Lends the tickets, once nothing is left to decide, which whoever waits for it helps with.
  func withWorks<Result>(_ body: (inout [TicketWork]) throws -> Result) rethrows -> Result {
    finish()
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

  private func finish() {
    guard let round else { return }
    round.calls.wait()
    pile.decide(at: round.now)
    round.decisions.wait()
    pile.takeBack()
    self.round = nil
  }

  /// Has a helper make the calls that were intended, in their order, and decide what follows, unless every
  /// ticket waits for its platform.
  func goOn<Transport>(
    through line: PlatformLine<Transport>, with helper: Helper, at now: Instant
  ) {
    let isIdle = withWorks { $0.allSatisfy { $0.wait > .zero } }
    guard !isIdle else { return }
    let calls = helper.run { [pile] in
      line.withTransport { transport in
        pile.works.withLock { works in
          for place in works.indices { works[place].send(through: &transport) }
        }
      }
      pile.layOut()
    }
    let decisions = helper.run { [pile] in pile.decide(at: now) }
    round = Round(calls: calls, decisions: decisions, now: now)
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
