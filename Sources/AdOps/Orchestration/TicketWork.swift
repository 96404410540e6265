import Diagnostics
import Registry
import Tables
import Units

/// The work on one ticket, from its claim to its release, a round at a time.
///
/// What a round decides counts when it is stored; until then it can be taken back.
struct TicketWork: Sendable {
  let orchestrator: Orchestrator
  let ticket: WaitingTicket
  /// True once the ticket is this orchestrator's alone.
  var isClaimed = false
  /// What this round writes down.
  private(set) var entries: [BoardEntry] = []
  /// How it ended, once that is stored.
  private(set) var outcome: TicketReport.Outcome?
  /// For how long its platform asked to be left alone.
  var wait = Duration.zero
  /// What the calls met that is worth telling.
  private(set) var findings: [Finding] = []

  private var dossier: TicketDossier?
  /// The dossier laid out, once somebody asked for it.
  private var ticketCase: TicketCase?
  private var isRead = false
  private var sending: TicketSending?
  /// What this round decided and nobody has stored yet.
  private var draft = Draft()
  /// The call that stands on the board and is to be made.
  private var request: PlatformRequest?
  private var answer: TicketSending.Answer?
  /// How the last call ended, until it is stored.
  private var answered: PlatformCall?
  private var calls = 0
  private var code: String?
  private var route: EngineVersion?
  private var refusals = 0
  private var isDisturbed = false

  /// What a round decides besides its entries.
  private struct Draft {
    var outcome: TicketReport.Outcome?
    var request: PlatformRequest?
    var beginsSending = false
    var endsSending = false
  }

  init(orchestrator: Orchestrator, ticket: WaitingTicket) {
    self.orchestrator = orchestrator
    self.ticket = ticket
  }

  /// What is told when the ticket is left.
  var report: TicketReport? {
    outcome.map {
      TicketReport(
        ticket: ticket.ticket, code: code, route: route, outcome: $0, calls: calls,
        findings: findings)
    }
  }

  // MARK: What is known

  /// True when the ticket must be read before anything is decided.
  var wantsDossier: Bool { outcome == nil && !isRead }

  /// Takes what was read.
  mutating func know(_ dossier: TicketDossier?) {
    (self.dossier, ticketCase, isRead) = (dossier, nil, true)
  }

  /// Reads again before the next decision; calls that were begun go on with what they began with.
  mutating func forget() {
    if sending == nil { isRead = false }
  }

  /// Does something that may go wrong, which ends the work.
  mutating func attempt(_ body: (inout TicketWork) throws -> Void) {
    do { try body(&self) } catch { outcome = .failed(Failure(explaining: error)) }
  }

  /// Ends the work.
  mutating func leave(_ outcome: TicketReport.Outcome) { self.outcome = outcome }

  // MARK: A round

  /// Decides everything up to the next call, or to where the ticket stays.
  mutating func decide(at now: Instant) {
    (entries, draft) = ([], Draft())
    guard outcome == nil, wait == .zero else { return }
    takeAnswer()
    entries = answered.map { [.update($0.row)] } ?? []
    guard wait == .zero else { return }
    do { try move(at: now) } catch { draft.outcome = .failed(Failure(explaining: error)) }
  }

  /// What is left to store of the platform's answers.
  var answers: [BoardEntry] {
    var copy = self
    copy.takeAnswer()
    return copy.answered.map { [.update($0.row)] } ?? []
  }

  private mutating func takeAnswer() {
    guard let answer = answer.take() else { return }
    calls += 1
    (answered, wait) = sending?.take(answer, orchestrator.policy) ?? (nil, .zero)
  }

  /// What was decided is stored, and a call that it intends has its number.
  mutating func keep(_ call: Int64?) {
    sending?.keep(call)
    if draft.endsSending { sending = nil }
    (outcome, request) = (outcome ?? draft.outcome, draft.request)
    if !entries.isEmpty { (answered, refusals, isDisturbed) = (nil, 0, false) }
    (entries, draft) = ([], Draft())
  }

  /// Nothing of what was decided is stored: it is read and decided anew, the first time.
  mutating func takeBack(because error: (any Error)? = nil) {
    if let error {
      refusals += 1
      if refusals > 1 { outcome = .failed(Failure(explaining: error)) }
    }
    if draft.beginsSending { (sending, findings) = (nil, []) } else { sending?.takeBack() }
    (isRead, entries, draft) = (false, [], Draft())
  }

  /// Somebody else has written: what was decided from older knowledge is decided anew, once.
  mutating func takeBackMoves() {
    let moves = entries.contains { if case .move = $0 { true } else { false } }
    guard moves, !isDisturbed else { return }
    takeBack()
    isDisturbed = true
  }

  /// Makes the call that was intended.
  mutating func send<Transport: PlatformTransport>(through transport: inout Transport) {
    guard outcome == nil, let request = request.take() else { return }
    do throws(TransportFailure) {
      answer = .response(try transport.send(request))
    } catch {
      switch error {
      case .timedOut, .unreachable: answer = .silence
      case .broken(let failure): outcome = .failed(failure)
      }
    }
  }

  /// Moves the ticket until a call is to be made, or it stays where it is.
  private mutating func move(at now: Instant) throws {
    while true {
      guard let dossier, let state = dossier.state else { throw incomplete }
      code = dossier.ticket["code"].text
      if sending != nil, !draft.endsSending {
        guard let change = try goOn(dossier, at: now) else { return }
        enter(change)
        continue
      }
      guard let ticketCase = ticketCase ?? TicketCase(dossier.papers) else { throw incomplete }
      self.ticketCase = ticketCase
      route = ticketCase.type.choice("route", as: EngineVersion.self)
      let change: TicketChange?
      switch state {
      case .new, .inReview: change = try orchestrator.submit(dossier, ticketCase, at: now)
      case .trafficking: change = try orchestrator.build(dossier, ticketCase, at: now)
      case .checking: change = try orchestrator.conclude(dossier, ticketCase, at: now)
      case .ready:
        (sending, draft.beginsSending) = (TicketSending(dossier, ticketCase), true)
        continue
      case .trafficked where orchestrator.launches:
        change = try orchestrator.launch(dossier, at: now)
      default: change = nil
      }
      guard let change else {
        draft.outcome = .moved(to: state)
        return
      }
      enter(change)
    }
  }

  private mutating func enter(_ change: TicketChange) {
    entries.append(.move(change))
    dossier = dossier?.moved(by: change)
    // Of what a move changes, a case shows the names that were given.
    if dossier?.papers.givenNames != ticketCase?.givenNames { ticketCase = nil }
  }

  /// The next call, or what follows when there is none.
  private mutating func goOn(_ dossier: TicketDossier, at now: Instant) throws -> TicketChange? {
    guard let next = sending?.next(at: now) else { return nil }
    findings = sending?.findings ?? []
    switch next {
    case .call(let call):
      entries.append(call.id == nil ? .intend(call.row) : .update(call.row))
      draft.request = call.request
      return nil
    case .refused(let reason):
      draft.endsSending = true
      return try orchestrator.refuse(dossier, reason, at: now)
    case .done(let count, let campaign):
      draft.endsSending = true
      return try orchestrator.traffic(dossier, calls: count, campaign: campaign, at: now)
    }
  }

  private var incomplete: Failure {
    Failure(
      .bug, "ticket \(ticket.ticket) lacks a row that every ticket has",
      advice: "look at it with: gen verify")
  }
}
