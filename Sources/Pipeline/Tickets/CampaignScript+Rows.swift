internal import AdOps
internal import Generate
internal import People
internal import Registry
internal import Tables
internal import Units

/// What is written down.
extension CampaignScript {
  /// Every row with its number, and those that are stored by an instant.
  mutating func write(upTo asOf: Instant) -> CampaignTickets {
    var all: [CampaignTickets.Timed] = []
    var tickets: [CampaignTickets.Timed] = []
    var openings: [CampaignTickets.Timed] = []
    var made = CampaignTickets()
    for place in stories.indices {
      let opened = stories[place].ask.opened
      all += events(place) + checks(place) + calls(place) + alerts(place)
      for row in whole(place)?.mistakes ?? [] { all.append((numbered(row), opened)) }
      tickets.append((ticket(place, asOf), opened))
      openings.append((ticket(place, opened), opened))
      if let now = stories[place].rows(ticket: numbers[place], upTo: until(place, asOf)) {
        made.requests += now.requests
      }
    }
    all += given.map { ($0, Self.instant($0["given_at"])) }
    made.logs = all.filter { $0.at <= asOf }.map { (standing($0.row, asOf), $0.at) }
    made.tickets = tickets.filter { $0.at <= asOf }
    // Rows are reserved as they come, so that what is kept of them does not depend on as-of.
    made.edges = Self.edges(of: all + openings)
    return made
  }

  /// The first and the last row of each table.
  ///
  /// An edge comes when the last row of its table does, so that nothing is looked for after it.
  private static func edges(of rows: [CampaignTickets.Timed]) -> [CampaignTickets.Timed] {
    var edges: [String: (first: Row, last: Row, end: Instant)] = [:]
    for (row, instant) in rows {
      let name = row.table.name
      guard let known = edges[name] else {
        edges[name] = (row, row, instant)
        continue
      }
      let isFirst = row.number("id") < known.first.number("id")
      let isLast = row.number("id") > known.last.number("id")
      edges[name] = (
        isFirst ? row : known.first, isLast ? row : known.last, max(known.end, instant)
      )
    }
    return Registry.adOps.compactMap { edges[$0.name] }.flatMap { edge in
      (edge.first["id"] == edge.last["id"] ? [edge.first] : [edge.first, edge.last])
        .map { ($0, edge.end) }
    }
  }

  private mutating func numbered(_ row: Row) -> Row {
    var row = row
    row["id"] = .integer(ids.take(row.table))
    return row
  }

  private static func instant(_ value: Value) -> Instant {
    value.text.flatMap { try? Instant(parsing: $0) } ?? .earliest
  }

  /// The end of a story as far as it is told: as-of, or where a platform refused.
  private func until(_ place: Int, _ asOf: Instant) -> Instant {
    cuts[place].map { min(asOf, $0.instant - .seconds(1)) } ?? asOf
  }

  /// The whole story, whenever it ends.
  private func whole(_ place: Int) -> TicketStory.Rows? {
    let end = stories[place].moments.last?.at ?? stories[place].ask.opened
    return stories[place].rows(ticket: numbers[place], upTo: until(place, end))
  }

  private mutating func events(_ place: Int) -> [CampaignTickets.Timed] {
    var rows = whole(place)?.events ?? []
    for delivery in deliveries[place] where delivery.made.isHandedOver {
      let told = delivery.made.refusal ?? ""
      for index in rows.indices
      where rows[index]["at"] == .text(delivery.instant.description)
        && rows[index]["to_status"] == .text(TicketStatus.traffickedSuccess.rawValue)
      {
        rows[index]["actor"] = .text(TicketScriptWords.byHand)
        rows[index]["note"] = .text("done by hand: \(told)")
      }
    }
    if let cut = cuts[place],
      let move = try? TicketMachine.transition(from: .ready, on: .refused)
    {
      rows.append(
        move.row(
          ticket: numbers[place], at: cut.instant, by: TicketScriptWords.automation,
          note: cut.reason))
    }
    return rows.map { (numbered($0), Self.instant($0["at"])) }
  }

  /// What the rules found, before anybody decided anything.
  private mutating func checks(_ place: Int) -> [CampaignTickets.Timed] {
    var rows: [CampaignTickets.Timed] = []
    for run in runs[place] {
      for outcome in run.outcomes {
        let row = outcome.row(
          ticket: numbers[place], run: Int64(run.number), by: TicketScriptWords.checks,
          at: run.instant)
        rows.append((numbered(row), run.instant))
      }
    }
    return rows
  }

  /// A row as it stands at an instant: a person may have decided what a check left open.
  private func standing(_ row: Row, _ asOf: Instant) -> Row {
    guard row.table.name == Registry.qaChecks.name,
      row["result"] == .text(CheckResult.needsReview.rawValue),
      row["severity"] == .text(CheckSeverity.block.rawValue),
      let place = numbers.firstIndex(of: row.number("ticket_id")),
      let run = runs[place].first(where: { Int64($0.number) == row.number("run") }),
      let decision = run.decision, decision.instant <= asOf
    else { return row }
    var row = row
    let result: CheckResult = decision.passed ? .pass : .fail
    row["result"] = .text(result.rawValue)
    row["checked_by"] = .text(decision.actor)
    return row
  }

  private func calls(_ place: Int) -> [CampaignTickets.Timed] {
    deliveries[place].flatMap { delivery in
      delivery.made.calls.map { ($0.row, delivery.instant) }
    }
  }

  private mutating func alerts(_ place: Int) -> [CampaignTickets.Timed] {
    let subject = AlertSubject.ticket(
      numbers[place], code: code(of: place), title: stories[place].ask.title,
      campaign: stories[place].ask.campaign)
    var alerts: [(alert: Alert, at: Instant)] = []
    for run in runs[place] where cuts[place].map({ run.instant < $0.instant }) ?? true {
      guard case .failed(let reason) = QualityVerdict(run.outcomes) else { continue }
      alerts.append(
        (
          .qaFailure(subject, run: Int64(run.number), reason: reason, at: run.instant),
          run.instant
        ))
    }
    if let cut = cuts[place] {
      alerts.append(
        (
          .traffickingFailure(
            subject, attempt: Int64(deliveries[place].count), reason: cut.reason, at: cut.instant),
          cut.instant
        ))
    }
    return alerts.map { (numbered($0.alert.row(through: .console)), $0.at) }
  }

  private func ticket(_ place: Int, _ asOf: Instant) -> Row {
    let story = stories[place]
    let past = story.rows(ticket: numbers[place], upTo: max(story.ask.opened, until(place, asOf)))
    var row = past?.ticket ?? Row(Registry.tickets)
    row["uid"] = .text(RowFilling.uid(of: Registry.tickets, key: story.ask.key))
    RowFilling(at: story.ask.opened).fill(&row, id: numbers[place])
    row["updated_at"] = past?.events.last?["at"] ?? row["updated_at"]
    let done = deliveries[place].last { $0.instant <= asOf && $0.made.refusal == nil }
    if let done { row["external_platform_id"] = done.made.externalID }
    if let cut = cuts[place], cut.instant <= asOf {
      row["status"] = .text(TicketStatus.failed.rawValue)
      row["stage"] = .text(TicketStage.blocked.rawValue)
      row["attempts"] = .integer((row["attempts"].integer ?? 0) + 1)
      row["updated_at"] = .text(cut.instant.description)
    }
    return row
  }
}
