package import AdOps
package import Sandbox
package import Store

/// An orchestrator at work on a database, with the sandbox as its platforms.
package struct Orchestration {
  private let orchestrator: Orchestrator
  private var board: DatabaseBoard
  private var transport: SandboxTransport<SandboxFile>
  /// Its clock.
  package private(set) var clock: StandingClock

  /// Goes to work on a database that is open for extending.
  package init(
    on database: Database, named name: String, faults: SandboxFaults = .none, clock: StandingClock
  ) throws {
    orchestrator = Orchestrator(named: name)
    board = try DatabaseBoard(database)
    transport = SandboxTransport(
      try SandboxShelf.sandbox(of: database, faults: faults),
      state: try SandboxFile(at: database.path + Database.sandboxEnding))
    self.clock = clock
  }

  /// Takes tickets until none that waits can be moved.
  /// - Parameters:
  ///   - limit: The most tickets that are taken.
  ///   - report: Told of each ticket when it is left; what it throws ends the work.
  /// - Returns: How many tickets were moved.
  /// - Throws: What went wrong with the database as a whole.
  package mutating func run(
    limit: Int? = nil, report: (TicketReport) throws -> Void
  ) throws -> Int {
    var (taken, moved) = (0, 0)
    while true {
      var news = 0
      try orchestrator.run(
        on: &board, through: &transport, at: &clock, limit: limit.map { max(0, $0 - taken) }
      ) { told in
        taken += 1
        if case .moved = told.outcome { news += 1 }
        try report(told)
      }
      moved += news
      if news == 0 || limit.map({ taken >= $0 }) == true { return moved }
    }
  }
}
