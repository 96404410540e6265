import Parallel
import Registry
import Units

/// The tickets that an orchestrator has on its desk, worked on in rounds.
///
/// In a round the calls are made that stand on the board, each ticket goes as far as it can without the
/// world outside, and all of it is stored in one unit of work. A ticket that is finished, or waits for
/// a platform, keeps nobody from the desk but itself. A helper goes on with some parts of the desk while
/// another is stored, in strict turns, so that the order of things does not depend on time.
struct OrchestrationDesk<Transport: PlatformTransport> {
  private let orchestrator: Orchestrator
  private let line: PlatformLine<Transport>
  private let helper = Helper()
  private var queue: [WaitingTicket]
  /// More than two, so that neither who stores nor the helper waits for every single round of the other.
  private let parts = [DeskPart(), DeskPart(), DeskPart(), DeskPart()]
  private var turn = 0
  /// The campaigns of the tickets on the desk.
  private var campaigns: Set<Int64> = []

  init(
    _ orchestrator: Orchestrator, _ queue: [WaitingTicket], through line: PlatformLine<Transport>
  ) {
    (self.orchestrator, self.line) = (orchestrator, line)
    self.queue = queue
  }

  /// Does a round of one part; false when nothing is left to do.
  mutating func work<Board: TicketBoard, Clock: OrchestrationClock>(
    on board: inout Board, at clock: inout Clock, _ report: (TicketReport) throws -> Void
  ) throws -> Bool {
    defer { turn = (turn + 1) % parts.count }
    if (try? board.hasNews()) ?? true { for part in parts { part.isStale = true } }
    let part = parts[turn]
    let isStale = part.isStale
    part.isStale = false
    try part.withWorks { works in
      Self.store(&works, isStale: isStale, on: &board)
      try clear(&works, &board, report)
      take(&works, from: &board, at: clock.now)
      for place in works.indices {
        if isStale { works[place].forget() }
        if works[place].wantsDossier {
          works[place].attempt { $0.know(try board.dossier(of: $0.ticket.ticket)) }
        }
      }
    }
    part.goOn(through: line, with: helper, at: clock.now)
    return try parts.contains(where: \.isGoingOn) || rest(at: &clock)
  }

  /// Leaves the desk in the middle of the work: what platforms answered is stored, and claims are given back.
  mutating func leave<Board: TicketBoard>(_ board: inout Board) {
    for part in parts {
      part.withWorks { works in
        let answers = works.map(\.answers).filter { !$0.isEmpty }
        if !answers.isEmpty { _ = board.store(answers, ifUnchanged: false) }
        // What went wrong first is what is told; a claim that cannot be given back ends with its owner.
        for work in works { try? board.release(work.ticket, by: orchestrator.name) }
        works = []
      }
    }
  }

  /// Stores what was decided; what could not be stored is decided once more.
  private static func store<Board: TicketBoard>(
    _ works: inout [TicketWork], isStale: Bool, on board: inout Board
  ) {
    var isStale = isStale
    while true {
      if isStale { for place in works.indices { works[place].takeBackMoves() } }
      let writing = works.indices.filter { !works[$0].entries.isEmpty }
      let entries = writing.map { works[$0].entries }
      guard let results = entries.isEmpty ? [] : board.store(entries, ifUnchanged: !isStale) else {
        isStale = true
        continue
      }
      for place in works.indices where works[place].entries.isEmpty { works[place].keep(nil) }
      for (place, result) in zip(writing, results) {
        switch result {
        case .success(let call): works[place].keep(call)
        case .failure(let error): works[place].takeBack(because: error)
        }
      }
      return
    }
  }

  /// Gives back the tickets that are finished, and tells of them.
  private mutating func clear<Board: TicketBoard>(
    _ works: inout [TicketWork], _ board: inout Board, _ report: (TicketReport) throws -> Void
  ) throws {
    while let place = works.firstIndex(where: { $0.outcome != nil }) {
      var work = works.remove(at: place)
      if work.isClaimed { work.attempt { try board.release($0.ticket, by: orchestrator.name) } }
      campaigns.remove(work.ticket.campaign)
      if let told = work.report { try report(told) }
    }
  }

  /// Fills the part; of one campaign one ticket lies on the desk at a time.
  private mutating func take<Board: TicketBoard>(
    _ works: inout [TicketWork], from board: inout Board, at now: Instant
  ) {
    let width = max(1, orchestrator.width / parts.count)
    guard works.count < width else { return }
    var left: [WaitingTicket] = []
    for waiting in queue {
      guard works.count < width, campaigns.insert(waiting.campaign).inserted else {
        left.append(waiting)
        continue
      }
      var work = TicketWork(orchestrator: orchestrator, ticket: waiting)
      work.attempt {
        $0.isClaimed = try board.claim(waiting, by: orchestrator.name, at: now)
        if !$0.isClaimed { $0.leave(.taken) }
      }
      works.append(work)
    }
    queue = left
  }

  /// Lets time pass where nobody can do anything else; false where nobody is left.
  private mutating func rest<Clock: OrchestrationClock>(at clock: inout Clock) throws -> Bool {
    let waits = parts.flatMap(\.waits)
    guard let shortest = waits.min() else { return !queue.isEmpty }
    try clock.wait(shortest)
    for part in parts {
      part.pass(shortest)
      part.goOn(through: line, with: helper, at: clock.now)
    }
    return true
  }
}
