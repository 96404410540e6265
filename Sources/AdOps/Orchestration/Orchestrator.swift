import Diagnostics
package import Registry

/// Carries tickets out: names, checks, translates, sends, and writes every step down.
///
/// It holds nothing between two calls to the board, so it can be killed anywhere and started again.
package struct Orchestrator: Sendable {
  /// Its name among those that work on one board.
  package let name: String
  /// By what it checks.
  package var engine = QualityEngine()
  /// When it asks a platform again.
  package var policy = RetryPolicy()
  /// Where the alerts that it raises are delivered.
  package var alertChannel = AlertChannel.console
  /// True when what is trafficked is launched at once.
  package var launches = true

  /// How many tickets are worked on at a time; what becomes of them does not depend on it.
  package var width = 512

  /// Names an orchestrator.
  package init(named name: String) { self.name = name }

  /// Takes every ticket that waits, some at a time; a bad one never stops the others.
  ///
  /// - Parameters:
  ///   - board: Where the tickets hang.
  ///   - transport: The way to the platforms.
  ///   - clock: The clock.
  ///   - limit: The most tickets that are taken.
  ///   - report: Told of each ticket when it is left; what it throws ends the run.
  /// - Throws: What went wrong with the board as a whole.
  package func run<Board: TicketBoard, Transport: PlatformTransport, Clock: OrchestrationClock>(
    on board: inout Board, through transport: inout Transport, at clock: inout Clock,
    limit: Int? = nil, report: (TicketReport) throws -> Void = { _ in }
  ) throws {
    let line = PlatformLine(transport)
    var desk = OrchestrationDesk(self, try board.waiting(limit: limit), through: line)
    defer { transport = line.withTransport { $0 } }
    do {
      while try desk.work(on: &board, at: &clock, report) {}
    } catch {
      desk.leave(&board)
      throw error
    }
  }
}

extension Failure {
  /// What went wrong, in the words that a user meets.
  init(explaining error: any Error) {
    self =
      (error as? any Explainable)?.failure
      ?? Failure(.environment, "the board or the transport failed: \(error)")
  }
}
