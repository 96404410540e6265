import Diagnostics
import Registry
import Tables
import Units

/// The work on one ticket, from its claim to its release.
struct TicketWork {
  let orchestrator: Orchestrator
  let ticket: Int64
  var code: String?
  var route: EngineVersion?
  var calls = 0
  var findings: [Finding] = []

  init(orchestrator: Orchestrator, ticket: Int64) {
    self.orchestrator = orchestrator
    self.ticket = ticket
  }

  func report(_ outcome: TicketReport.Outcome) -> TicketReport {
    TicketReport(
      ticket: ticket, code: code, route: route, outcome: outcome, calls: calls,
      findings: findings)
  }

  mutating func carryOut<
    Board: TicketBoard, Transport: PlatformTransport, Clock: OrchestrationClock
  >(
    on board: inout Board, through transport: inout Transport, at clock: inout Clock
  ) throws -> TicketReport.Outcome {
    guard try board.claim(ticket, by: orchestrator.name, at: clock.now) else { return .taken }
    do {
      let outcome = try move(on: &board, through: &transport, at: &clock)
      try board.release(ticket, by: orchestrator.name)
      return outcome
    } catch {
      // What went wrong first is what is told; a claim that cannot be given back ends with its owner.
      try? board.release(ticket, by: orchestrator.name)
      throw error
    }
  }

  /// Moves the ticket until it stays where it is.
  private mutating func move<
    Board: TicketBoard, Transport: PlatformTransport, Clock: OrchestrationClock
  >(
    on board: inout Board, through transport: inout Transport, at clock: inout Clock
  ) throws -> TicketReport.Outcome {
    while true {
      guard let dossier = try board.dossier(of: ticket), let state = dossier.state,
        let ticketCase = TicketCase(dossier.papers)
      else {
        throw Failure(
          .bug, "ticket \(ticket) lacks a row that every ticket has",
          advice: "look at it with: gen verify")
      }
      code = dossier.ticket["code"].text
      route = ticketCase.type.choice("route", as: EngineVersion.self)
      let change: TicketChange?
      switch state {
      case .new, .inReview: change = try submit(dossier, ticketCase, at: clock.now)
      case .trafficking: change = try build(dossier, ticketCase, at: clock.now)
      case .checking: change = try conclude(dossier, ticketCase, at: clock.now)
      case .ready:
        change = try send(dossier, ticketCase, on: &board, through: &transport, at: &clock)
      case .trafficked where orchestrator.launches:
        change = try launch(dossier, at: clock.now)
      default: change = nil
      }
      guard let change else { return .moved(to: state) }
      try board.record(change)
    }
  }

  func change(
    _ dossier: TicketDossier, _ event: TicketEvent, at instant: Instant, note: String
  ) throws -> TicketChange {
    guard let state = dossier.state else {
      throw Failure(.bug, "ticket \(ticket) stands nowhere", advice: "look at it with: gen verify")
    }
    return TicketChange(
      dossier, try TicketMachine.transition(from: state, on: event), at: instant,
      by: orchestrator.name, note: note)
  }

  private func launch(_ dossier: TicketDossier, at instant: Instant) throws -> TicketChange {
    var change = try change(dossier, .launched, at: instant, note: "takes effect")
    if dossier.ticket["launched_at"].isNull {
      change.columns.append(("launched_at", .text(instant.description)))
    }
    return change
  }
}
