package import Diagnostics
package import Registry
package import Tables
package import Units

/// A ticket carried out by a platform that answers every call at once.
///
/// It makes the calls that an orchestrator makes, without a board between them.
package struct TicketDelivery: Sendable {
  /// The calls that were made, each with its answer.
  package private(set) var calls: [PlatformCall] = []
  /// What the platform cannot carry, and what stands in the way.
  package private(set) var findings: [Finding] = []
  /// The platform's id of the campaign.
  package private(set) var externalID = Value.null
  /// Why the ticket was not carried out; nothing where it was.
  package private(set) var refusal: String?

  /// True where no translator can carry it out and people do it by hand.
  package var isHandedOver: Bool {
    refusal != nil && findings.contains { $0.code == TranslationCode.notTrafficked }
  }

  /// Carries a ticket out.
  ///
  /// - Parameters:
  ///   - dossier: What is known of the ticket.
  ///   - transport: The way to the platforms.
  ///   - instant: When it happens.
  ///   - first: The number of the first call.
  /// - Throws: What the transport throws.
  package init<Transport: PlatformTransport>(
    _ dossier: TicketDossier, through transport: inout Transport, at instant: Instant,
    firstCall first: Int64
  ) throws {
    guard let ticketCase = TicketCase(dossier.papers) else {
      refusal = "the ticket lacks a row that every ticket has"
      return
    }
    var sequence = CallSequence(dossier, ticketCase)
    for action in ticketCase.requestType.actions where refusal == nil {
      try carryOut(action, &sequence, &transport, at: instant, first)
    }
    if refusal == nil { externalID = sequence.externalID }
  }

  private mutating func carryOut<Transport: PlatformTransport>(
    _ action: PlatformAction, _ sequence: inout CallSequence, _ transport: inout Transport,
    at instant: Instant, _ first: Int64
  ) throws {
    guard let translation = sequence.translation(of: action) else {
      refusal = "the campaign has no name on the channel"
      return
    }
    findings += translation.findings
    guard !translation.isRefused else {
      let reasons = translation.findings.filter { $0.severity == .error }.map(\.sentence)
      refusal = reasons.joined(separator: "; ")
      return
    }
    for step in translation.steps {
      guard var call = sequence.call(for: step) else {
        refusal = "step \(step.number) needs an object that was not made"
        return
      }
      call.id = first + Int64(calls.count)
      try make(&call, &transport, at: instant)
      calls.append(call)
      sequence.end(step, as: call)
      if refusal != nil { return }
    }
    sequence.finish(translation)
  }

  private mutating func make<Transport: PlatformTransport>(
    _ call: inout PlatformCall, _ transport: inout Transport, at instant: Instant
  ) throws {
    call.attempts = 1
    call.sentAt = instant
    let response = try transport.send(call.request)
    call.response = response
    switch PlatformTranslators.outcome(of: response, to: call.request) {
    case .done(let id): (call.externalID, call.state) = (id, .confirmed)
    case .refused(let complaints):
      call.state = .rejected
      let words = complaints.map(\.description).joined(separator: "; ")
      refusal = "step \(call.step), \(call.kind.rawValue): \(words)"
    case .busy, .unavailable:
      call.state = .abandoned
      refusal = "step \(call.step), \(call.kind.rawValue): no answer"
    }
  }
}
