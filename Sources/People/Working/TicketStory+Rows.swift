import Registry
package import Tables
package import Units

/// A ticket as it stands at an instant, as rows.
extension TicketStory {
  /// The rows of a ticket, without their own numbers, codes and stamps.
  package struct Rows: Hashable, Sendable {
    /// The row of `tickets`.
    package let ticket: Row
    /// The rows of `ticket_requests`.
    package let requests: [Row]
    /// The rows of `ticket_events`.
    package let events: [Row]
    /// The rows of `truth_mistakes`.
    package let mistakes: [Row]
  }

  /// The rows at an instant; nothing where the ticket is opened later.
  ///
  /// - Parameters:
  ///   - id: The number of the ticket.
  ///   - asOf: The instant after which nothing is stored.
  /// - Returns: The rows.
  package func rows(ticket id: Int64, upTo asOf: Instant) -> Rows? {
    guard ask.opened <= asOf else { return nil }
    let past = moments.filter { $0.at <= asOf }
    return Rows(
      ticket: ticketRow(id, past, asOf), requests: requestRows(id, past),
      events: eventRows(id, past), mistakes: mistakeRows(id))
  }

  /// The time that it may take.
  package var slaHours: Int64 {
    ask.urgency.hours(ofBase: ask.type["sla_hours"].integer ?? 24)
  }

  private func ticketRow(_ id: Int64, _ past: [TicketMoment], _ asOf: Instant) -> Row {
    let last = past.last
    let closed = last.flatMap { $0.step == .completed ? $0.at : nil }
    let paused = pauses.reduce(Int64(0)) { sum, pause in
      pause.lowerBound < asOf
        ? sum + (min(pause.upperBound, asOf) - pause.lowerBound).seconds : sum
    }
    let launched = past.first { $0.step == .launched }?.at
    let carried = past.count { $0.step == .trafficked && ask.isAutomated }
    return Row(
      Registry.tickets,
      [
        "id": .integer(id), "campaign_id": .integer(ask.campaign),
        "line_item_id": ask.lineItem.map(Value.integer) ?? .null,
        "channel_id": .integer(ask.channel), "ticket_type_id": ask.type["id"],
        "title": .text(ask.title), "status": .text((last?.status ?? .draft).rawValue),
        "stage": .text((last?.stage ?? .new).rawValue), "urgency": .text(ask.urgency.rawValue),
        "requested_by": .integer(requester), "assignee_id": .integer(assignee),
        "opened_at": .text(ask.opened.description), "due_at": .text(due(asOf).description),
        "launched_at": launched.map { .text($0.description) } ?? .null,
        "closed_at": closed.map { .text($0.description) } ?? .null,
        "sla_hours": .integer(slaHours), "paused_seconds": .integer(paused),
        "qa_failure_reason": reason(past), "attempts": .integer(Int64(carried)),
      ])
  }

  /// The end of its time; a pause that is not over counts from where it began.
  private func due(_ asOf: Instant) -> Instant {
    let end = ask.opened + .hours(slaHours)
    return pauses.filter { $0.upperBound <= asOf }.reduce(end) { due, pause in
      pause.lowerBound < due ? due + (pause.upperBound - pause.lowerBound) : due
    }
  }

  /// What failed, as long as it is not passed.
  private func reason(_ past: [TicketMoment]) -> Value {
    let last = past.last { $0.step == .checksFailed || $0.step == .checksPassed }
    guard let last, last.step == .checksFailed, !last.note.isEmpty else { return .null }
    return .text(last.note)
  }

  private func requestRows(_ id: Int64, _ past: [TicketMoment]) -> [Row] {
    var typed = ask.typed
    for correction in past.flatMap(\.corrections) { typed[correction.field] = correction.right }
    return typed.sorted { $0.key < $1.key }.map { field, text in
      Row(
        Registry.ticketRequests,
        ["ticket_id": .integer(id), "field": .text(field), "value": .text(text)])
    }
  }

  private func eventRows(_ id: Int64, _ past: [TicketMoment]) -> [Row] {
    var (status, stage) = (TicketStatus.draft, TicketStage.new)
    return past.map { moment in
      let row = Row(
        Registry.ticketEvents,
        [
          "ticket_id": .integer(id), "at": .text(moment.at.description),
          "actor": .text(moment.actor), "from_status": .text(status.rawValue),
          "to_status": .text(moment.status.rawValue), "from_stage": .text(stage.rawValue),
          "to_stage": .text(moment.stage.rawValue), "note": .text(moment.note),
        ])
      (status, stage) = (moment.status, moment.stage)
      return row
    }
  }

  private func mistakeRows(_ id: Int64) -> [Row] {
    ask.mistakes.map { mistake in
      Row(
        Registry.truthMistakes,
        [
          "ticket_id": .integer(id), "field": .text(mistake.field),
          "wrong": .text(mistake.wrong ?? ""), "right": .text(mistake.right ?? ""),
          "cause": .text(mistake.cause.rawValue),
        ])
    }
  }
}
