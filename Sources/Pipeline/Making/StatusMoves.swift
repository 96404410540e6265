internal import Generate
internal import Registry
internal import Store
internal import Tables
internal import Units

/// Keeps statuses those of as-of: changes that were laid down come, flights begin and end.
struct StatusMoves {
  private let database: Database

  /// Moves statuses in a database that is open for extending.
  init(in database: Database) { self.database = database }

  /// Stores a campaign's changes between two instants, and moves its status and those of its line items.
  /// - Returns: How many rows each table got.
  func advance(
    _ campaign: Row, from before: Instant, to now: Instant
  ) throws -> [(table: String, count: Int64)] {
    let due = try database.rows(
      of: Registry.plannedChanges, where: RowFilter(["campaign_id": campaign["id"]])
    ).map(PlannedChanges.row).filter {
      $0.table.name != Registry.truthIncidents.name
        && PlannedChanges.isDue($0, by: now) && !PlannedChanges.isDue($0, by: before)
    }
    try database.insert(due)
    try move(campaign, .campaign, due, campaign.range("start_date", "end_date"), now)
    let lineItems = try database.rows(
      of: Registry.lineItems, where: RowFilter(["campaign_id": campaign["id"]]))
    for lineItem in lineItems {
      let flights = try database.rows(
        of: Registry.flights, where: RowFilter(["line_item_id": lineItem["id"]]))
      guard let span = Self.span(of: flights) else { continue }
      try move(lineItem, .lineItem, due, span, now)
    }
    return CampaignOutcome.counts(due)
  }

  /// The rows of a campaign as they are at an instant: those that come later are left out, and statuses
  /// are moved.
  static func rows(_ rows: [Row], asOf: Instant) -> [Row] {
    let flights = Dictionary(
      grouping: rows.filter { $0.table.name == Registry.flights.name },
      by: { $0["line_item_id"] })
    return rows.compactMap { row in
      guard PlannedChanges.isDue(row, by: asOf) else { return nil }
      switch row.table.name {
      case Registry.campaigns.name:
        return moved(row, .campaign, rows, row.range("start_date", "end_date"), asOf)
      case Registry.lineItems.name:
        guard let span = span(of: flights[row["id"]] ?? []) else { return row }
        return moved(row, .lineItem, rows, span, asOf)
      default: return row
      }
    }
  }

  private func move(
    _ row: Row, _ entity: ChangedEntity, _ changes: [Row], _ flights: Range<Instant>?,
    _ asOf: Instant
  ) throws {
    let moved = Self.moved(row, entity, changes, flights, asOf)
    guard moved["status"] != row["status"] else { return }
    _ = try database.update(
      row.table, key: [row["id"]],
      setting: [("status", moved["status"]), ("updated_at", moved["updated_at"])])
  }

  private static func moved(
    _ row: Row, _ entity: ChangedEntity, _ changes: [Row], _ flights: Range<Instant>?,
    _ asOf: Instant
  ) -> Row {
    guard let flights else { return row }
    let steps = changes.filter {
      $0.table.name == Registry.statusChanges.name && $0["entity"] == .text(entity.rawValue)
        && $0["entity_id"] == row["id"]
    }.compactMap { change -> (at: Instant, status: CampaignStatus)? in
      change.instant("effective_at").map { ($0, change.choice("to_status")) }
    }
    let standing = StatusRule.standing(
      row.choice("status"), changes: steps, flights: flights, asOf: asOf)
    guard let since = standing.since else { return row }
    var moved = row
    moved["status"] = .text(standing.status.rawValue)
    moved["updated_at"] = .text(max(since.description, row.words("updated_at")))
    return moved
  }

  private static func span(of flights: [Row]) -> Range<Instant>? {
    let ranges = flights.compactMap { $0.range("start_date", "end_date") }
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max()
    else { return nil }
    return first..<last
  }
}

extension Row {
  /// The instant of a column, where it holds one.
  fileprivate func instant(_ name: String) -> Instant? {
    self[name].text.flatMap { Instant.parse(Array($0.utf8).span) }
  }

  /// From the beginning of one date to the end of another.
  fileprivate func range(_ first: String, _ last: String) -> Range<Instant>? {
    guard let start = try? CivilDate(parsing: words(first)),
      let end = try? CivilDate(parsing: words(last)), start <= end
    else { return nil }
    return start.start..<(end + 1).start
  }
}
