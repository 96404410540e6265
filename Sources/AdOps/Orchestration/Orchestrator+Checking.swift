import Registry
import Tables
import Units

/// Naming and checking.
extension Orchestrator {
  /// Gives the campaign its name on the channel, if it has none and nothing in it is wrong.
  func submit(
    _ dossier: TicketDossier, _ ticketCase: TicketCase, at instant: Instant
  ) throws -> TicketChange {
    let isLegal = ticketCase.givenName == nil && engine.letsName(ticketCase)
    let giving = (isLegal ? try? ticketCase.builtName() : nil).map { name in
      (name, ticketCase.naming(name))
    }
    guard case (let name, .new(let text))? = giving else {
      let note =
        ticketCase.givenName.map { "named \($0)" } ?? "cannot be named; the checks say why"
      return try change(dossier, .submitted, at: instant, note: note)
    }
    var change = try change(dossier, .submitted, at: instant, note: "named \(text)")
    change.rows.append(
      Row(
        Registry.taxonomyNames,
        [
          "campaign_id": ticketCase.campaign["id"], "channel_id": ticketCase.channel["id"],
          "year": .integer(Int64(name["Year"]) ?? 0), "name": .text(text),
          "given_at": .text(instant.description), "ticket_id": .integer(dossier.id),
        ]))
    return change
  }

  /// Checks what was built.
  func build(
    _ dossier: TicketDossier, _ ticketCase: TicketCase, at instant: Instant
  ) throws -> TicketChange {
    var change = try change(dossier, .built, at: instant, note: "run \(dossier.run + 1)")
    change.rows = run(dossier, ticketCase, at: instant)
    return change
  }

  /// What the latest run says; a run that is older than the ticket's stay is made again first.
  func conclude(
    _ dossier: TicketDossier, _ ticketCase: TicketCase, at instant: Instant
  ) throws -> TicketChange? {
    guard dossier.areChecksCurrent else {
      var change = try change(
        dossier, .linkedValueMoved, at: instant, note: "run \(dossier.run + 1)")
      change.rows = run(dossier, ticketCase, at: instant)
      return change
    }
    switch QualityVerdict(rows: dossier.checks) {
    case .passed:
      var change = try change(dossier, .checksPassed, at: instant, note: "run \(dossier.run)")
      change.columns = [("qa_failure_reason", .null)]
      return change
    case .failed(let reason):
      var change = try change(dossier, .checksFailed, at: instant, note: reason)
      change.columns = [("qa_failure_reason", .text(reason))]
      let alert = Alert.qaFailure(dossier.subject, run: dossier.run, reason: reason, at: instant)
      change.rows = [alert.row(through: alertChannel)]
      return change
    case .waitsForReview(let reason):
      let note = "run \(dossier.run) waits for a person: \(reason)"
      let isTold = dossier.events.contains { $0["note"].text == note }
      return isTold ? nil : try change(dossier, .reviewNeeded, at: instant, note: note)
    }
  }

  /// The rows of a new run of the checks.
  func run(
    _ dossier: TicketDossier, _ ticketCase: TicketCase, at instant: Instant
  ) -> [Row] {
    engine.run(ticketCase).map {
      $0.row(ticket: dossier.id, run: dossier.run + 1, by: name, at: instant)
    }
  }
}

extension TicketCase {
  /// Whether the campaign gets a name on the ticket's channel.
  package func naming(_ name: TaxonomyName) -> NameGiving {
    NameGiving(
      name, campaign: campaign["id"].integer ?? 0, code: campaign["code"].description,
      channel: channel["id"].integer ?? 0, among: givenNames)
  }
}
