import Diagnostics
import Registry
import Tables
import Units

/// Moves that need no checks.
extension Orchestrator {
  func change(
    _ dossier: TicketDossier, _ event: TicketEvent, at instant: Instant, note: String
  ) throws -> TicketChange {
    guard let state = dossier.state else {
      throw Failure(
        .bug, "ticket \(dossier.id) stands nowhere", advice: "look at it with: gen verify")
    }
    return TicketChange(
      dossier, try TicketMachine.transition(from: state, on: event), at: instant,
      by: name, note: note)
  }

  func launch(_ dossier: TicketDossier, at instant: Instant) throws -> TicketChange {
    var change = try change(dossier, .launched, at: instant, note: "takes effect")
    if dossier.ticket["launched_at"].isNull {
      change.columns.append(("launched_at", .text(instant.description)))
    }
    return change
  }

  func traffic(
    _ dossier: TicketDossier, calls: Int, campaign: Value, at instant: Instant
  ) throws -> TicketChange {
    var change = try change(dossier, .trafficked, at: instant, note: "\(calls) calls confirmed")
    change.columns = attempts(dossier) + [("external_platform_id", campaign)]
    return change
  }

  func refuse(
    _ dossier: TicketDossier, _ reason: String, at instant: Instant
  ) throws -> TicketChange {
    var change = try change(dossier, .refused, at: instant, note: reason)
    change.columns = attempts(dossier)
    let attempt = (dossier.ticket["attempts"].integer ?? 0) + 1
    change.rows = [
      Alert.traffickingFailure(dossier.subject, attempt: attempt, reason: reason, at: instant)
        .row(through: alertChannel)
    ]
    return change
  }

  private func attempts(_ dossier: TicketDossier) -> [(name: String, value: Value)] {
    [("attempts", .integer((dossier.ticket["attempts"].integer ?? 0) + 1))]
  }
}
