internal import AdOps
internal import Registry
internal import Store
internal import Tables
internal import Units

/// What follows when a title is released on another day: flights, deadlines, checks, histories.
///
/// Names that were given stay, and so does whatever has begun.
struct LinkedRelease {
  private let database: Database
  private let title: Row
  private let before: CivilDate
  private let after: CivilDate
  private let instant: Instant

  /// Follows a change of a title; nothing where its release stays.
  init?(_ database: Database, from old: Row, to new: Row, at instant: Instant) throws {
    guard old.table.name == Registry.titles.name, old["release_date"] != new["release_date"] else {
      return nil
    }
    self.database = database
    title = new
    before = try CivilDate(parsing: old.words("release_date"))
    after = try CivilDate(parsing: new.words("release_date"))
    self.instant = instant
  }

  /// Moves what depends on it, and keeps the manifest true.
  /// - Returns: The rows whose columns moved, as they were and as they are; histories and checks besides
  ///   tell of themselves.
  func follow(
    _ upkeep: inout ManifestUpkeep?
  ) throws -> [(before: Row, after: Row)] {
    try upkeep?.take(all: Self.tables, after: false)
    let changed = try follow()
    try upkeep?.take(all: Self.tables, after: true)
    return changed
  }

  private static let tables = [
    Registry.campaigns, Registry.flights, Registry.tickets, Registry.ticketEvents,
    Registry.qaChecks, Registry.alerts,
  ]

  private func follow() throws -> [(before: Row, after: Row)] {
    var changed: [(before: Row, after: Row)] = []
    let filter = RowFilter(["title_id": title["id"]])
    for campaign in try database.rows(of: Registry.campaigns, where: filter) {
      changed += try moveFlights(of: campaign)
      changed += try moveTickets(of: campaign)
    }
    return changed
  }

  /// Flights that begin on the day of the release or later follow it, unless they have begun.
  private func moveFlights(of campaign: Row) throws -> [(before: Row, after: Row)] {
    let items = try rows(Registry.lineItems, "campaign_id", campaign["id"])
    let flights = try items.flatMap { try rows(Registry.flights, "line_item_id", $0["id"]) }
    let following = try flights.filter { flight in
      let start = try CivilDate(parsing: flight.words("start_date"))
      return start >= before && start.start > instant
    }
    guard !following.isEmpty else { return [] }
    var changed: [(before: Row, after: Row)] = []
    for flight in following {
      changed += try set(
        flight, try ["start_date", "end_date"].map { ($0, try moved(flight, $0)) })
    }
    let now = try items.flatMap { try rows(Registry.flights, "line_item_id", $0["id"]) }
    let first = now.map { $0.words("start_date") }.min() ?? campaign.words("start_date")
    let last = now.map { $0.words("end_date") }.max() ?? campaign.words("end_date")
    return changed
      + (try set(campaign, [("start_date", .text(first)), ("end_date", .text(last))]))
  }

  private func moved(_ flight: Row, _ column: String) throws -> Value {
    .text((try CivilDate(parsing: flight.words(column)) + (after - before)).description)
  }

  /// Every ticket whose work is not over is told; what is not launched is due before the new day.
  private func moveTickets(of campaign: Row) throws -> [(before: Row, after: Row)] {
    var board = try DatabaseBoard(database)
    let clerk = TicketClerk(for: "gen set")
    let note = "release_date of \(title["code"]) moved from \(before) to \(after)"
    var changed: [(before: Row, after: Row)] = []
    for ticket in try rows(Registry.tickets, "campaign_id", campaign["id"]) {
      guard let state = TicketState(ticket["status"].text, ticket["stage"].text),
        state != .completed
      else { continue }
      if ticket["launched_at"].isNull { changed += try moveDue(ticket) }
      guard let dossier = try board.dossier(of: ticket.number("id")) else { continue }
      try board.record(
        clerk.change(dossier, on: .linkedValueMoved, at: instant, note: note))
    }
    return changed
  }

  /// Tickets that launch something are due their lead time before the release.
  private func moveDue(_ ticket: Row) throws -> [(before: Row, after: Row)] {
    let key = [ticket["ticket_type_id"]]
    guard let type = try database.row(of: Registry.ticketTypes, key: key) else { return [] }
    let launching: [RequestType] = [.newCampaign, .newPlacement, .retrafficking]
    guard launching.contains(type.choice("request_type")) else { return [] }
    let clock = SLAClock(
      opened: try Instant(parsing: ticket.words("opened_at")), hours: ticket.number("sla_hours"))
    let due = TicketDeadline.due(
      clock, release: after.start, leadHours: type.number("lead_time_hours"))
    return try set(ticket, [("due_at", .text(max(due, clock.opened).description))])
  }

  private func set(
    _ row: Row, _ changes: [(column: String, value: Value)]
  ) throws -> [(before: Row, after: Row)] {
    guard changes.contains(where: { row[$0.column] != $0.value }) else { return [] }
    var changes = changes
    if row.table.column(named: "updated_at") != nil {
      changes.append(("updated_at", .text(max(row.words("updated_at"), instant.description))))
    }
    let key = row.values(of: row.table.primaryKey)
    return [try database.update(row.table, key: key, setting: changes)].compactMap(\.self)
  }

  private func rows(_ table: Table, _ column: String, _ value: Value) throws -> [Row] {
    try database.rows(of: table, where: RowFilter([column: value]))
  }
}
