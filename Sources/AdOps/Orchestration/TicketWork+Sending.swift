import Diagnostics
import Registry
import Tables
import Units

/// Translating and sending.
extension TicketWork {
  /// Sends what is left to send, and says how it ended.
  mutating func send<
    Board: TicketBoard, Transport: PlatformTransport, Clock: OrchestrationClock
  >(
    _ dossier: TicketDossier, _ ticketCase: TicketCase, on board: inout Board,
    through transport: inout Transport, at clock: inout Clock
  ) throws -> TicketChange {
    var sending = CallSequence(dossier, ticketCase)
    for action in ticketCase.requestType.actions {
      guard let translation = sending.translation(of: action) else {
        return try refuse(dossier, "the campaign has no name on the channel", at: clock.now)
      }
      findings += translation.findings
      guard !translation.isRefused else {
        let reasons = translation.findings.filter { $0.severity == .error }.map(\.sentence)
        return try refuse(dossier, reasons.joined(separator: "; "), at: clock.now)
      }
      for step in translation.steps {
        guard let call = sending.call(for: step) else {
          return try refuse(
            dossier, "the calls that were begun are not those that are asked for now", at: clock.now
          )
        }
        let ended = try make(call, on: &board, through: &transport, at: &clock)
        sending.end(step, as: ended)
        if ended.state != .confirmed {
          return try refuse(dossier, reason(of: ended), at: clock.now)
        }
      }
      sending.finish(translation)
    }
    var change = try change(
      dossier, .trafficked, at: clock.now, note: "\(sending.place) calls confirmed")
    let campaign = sending.externalID
    change.columns = attempt(dossier) + [("external_platform_id", campaign)]
    return change
  }

  private func attempt(_ dossier: TicketDossier) -> [(name: String, value: Value)] {
    [("attempts", .integer((dossier.ticket["attempts"].integer ?? 0) + 1))]
  }

  private func refuse(
    _ dossier: TicketDossier, _ reason: String, at instant: Instant
  ) throws -> TicketChange {
    var change = try change(dossier, .refused, at: instant, note: reason)
    change.columns = attempt(dossier)
    let attempt = (dossier.ticket["attempts"].integer ?? 0) + 1
    change.rows = [
      Alert.traffickingFailure(dossier.subject, attempt: attempt, reason: reason, at: instant)
        .row(through: orchestrator.alertChannel)
    ]
    return change
  }

  private func reason(of call: PlatformCall) -> String {
    let place = "step \(call.step), \(call.kind.rawValue)"
    guard call.state == .rejected, let response = call.response else {
      return "\(place): no answer after \(call.attempts) attempts"
    }
    if case .refused(let complaints) = PlatformTranslators.outcome(of: response, to: call.request) {
      return "\(place): " + complaints.map(\.description).joined(separator: "; ")
    }
    return "\(place): refused with status \(response.status)"
  }

  /// Makes a call until it is confirmed, refused or given up; one that is confirmed is not made.
  private mutating func make<
    Board: TicketBoard, Transport: PlatformTransport, Clock: OrchestrationClock
  >(
    _ intended: PlatformCall, on board: inout Board, through transport: inout Transport,
    at clock: inout Clock
  ) throws -> PlatformCall {
    var call = intended
    if call.state == .confirmed { return call }
    var (failures, busy) = (0, 0)
    while true {
      call.request = call.request.again(Int(call.attempts))
      call.attempts += 1
      call.sentAt = clock.now
      call.state = call.attempts == 1 ? .intended : .retrying
      if call.id == nil { call.id = try board.intend(call) } else { try board.update(call) }
      calls += 1
      let wait: Duration?
      switch try answer(&call, through: &transport) {
      case .done(let id):
        (call.externalID, call.state) = (id, .confirmed)
        try board.note(call)
        return call
      case .refused:
        call.state = .rejected
        try board.note(call)
        return call
      case .busy(let asked):
        busy += 1
        wait = orchestrator.policy.wait(afterBusy: busy, asked: asked)
      case .unavailable:
        failures += 1
        wait = orchestrator.policy.wait(afterFailures: failures)
      }
      guard let wait else {
        call.state = .abandoned
        try board.note(call)
        return call
      }
      call.state = .retrying
      try board.update(call)
      try clock.wait(wait)
    }
  }

  private func answer<Transport: PlatformTransport>(
    _ call: inout PlatformCall, through transport: inout Transport
  ) throws -> PlatformOutcome {
    do throws(TransportFailure) {
      let response = try transport.send(call.request)
      call.response = response
      return PlatformTranslators.outcome(of: response, to: call.request)
    } catch {
      switch error {
      case .timedOut, .unreachable: return .unavailable
      case .broken(let failure): throw failure
      }
    }
  }
}

extension PlatformRequest {
  /// The same call, sent once more.
  fileprivate func again(_ attempt: Int) -> PlatformRequest {
    PlatformRequest(
      platform, method, path, apiVersion: apiVersion, body: body, idempotencyKey: idempotencyKey,
      attempt: attempt)
  }
}
