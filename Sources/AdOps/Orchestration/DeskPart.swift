import Parallel
import Registry
import Synchronization
import Units

/// A part of a desk: the tickets that a helper goes on with while those of another part are stored.
final class DeskPart {
  /// Calls that are being made, and the decisions that follow them.
  private struct Round {
    let tickets: SharedWork<TicketWork>
    let calls: Errand
    let decisions: Errand
    let now: Instant
  }

  /// True when somebody else has written since the tickets were read.
  var isStale = false

  /// The tickets, unless a round has them.
  private var works: [TicketWork] = []
  private var round: Round?

  /// True while a helper goes on with the tickets.
  var isGoingOn: Bool { round != nil }

  /// Lends the tickets, once nothing is left to decide, which whoever waits for it helps with.
  func withWorks<Result>(_ body: (inout [TicketWork]) throws -> Result) rethrows -> Result {
    finish()
    return try body(&works)
  }

  private func finish() {
    guard let round = round.take() else { return }
    round.calls.wait()
    round.tickets.goOn { $0.decide(at: round.now) }
    round.decisions.wait()
    works = round.tickets.takeBack()
  }

  /// Has a helper make the calls that were intended, in their order, and decide what follows, unless every
  /// ticket waits for its platform.
  func goOn<Transport>(
    through line: PlatformLine<Transport>, with helper: Helper, at now: Instant
  ) {
    let isIdle = withWorks { $0.allSatisfy { $0.wait > .zero } }
    guard !isIdle else { return }
    let tickets = SharedWork(works)
    works = []
    let calls = helper.run {
      line.withTransport { transport in
        tickets.goThrough { $0.send(through: &transport) }
      }
    }
    let decisions = helper.run { tickets.goOn { $0.decide(at: now) } }
    round = Round(tickets: tickets, calls: calls, decisions: decisions, now: now)
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
