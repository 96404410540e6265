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

  /// Names an orchestrator.
  package init(named name: String) { self.name = name }

  /// Takes every ticket that waits, one after another; a bad one never stops the others.
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
    for ticket in try board.waiting(limit: limit) {
      var work = TicketWork(orchestrator: self, ticket: ticket)
      let outcome: TicketReport.Outcome
      do {
        outcome = try work.carryOut(on: &board, through: &transport, at: &clock)
      } catch {
        outcome = .failed(Self.failure(error))
      }
      try report(work.report(outcome))
    }
  }

  private static func failure(_ error: any Error) -> Failure {
    if let explained = (error as? any Explainable)?.failure { return explained }
    return Failure(.environment, "the board or the transport failed: \(error)")
  }
}
