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
    var sending = TicketSending(dossier, ticketCase)
    defer { findings = sending.findings }
    while true {
      switch sending.next(at: instant) {
      case .call(let call):
        sending.keep(first + Int64(calls.count))
        let response = try transport.send(call.request)
        if let made = sending.take(.response(response), .once).0 { calls.append(made) }
      case .refused(let reason):
        refusal = reason
        return
      case .done(_, let campaign):
        externalID = campaign
        return
      }
    }
  }
}
