internal import AdOps
package import Registry
package import Store
package import Tables
internal import Units

/// Finds what is to be told by a database's as-of, and puts what was not told before into the outbox.
package struct AlertScan {
  private let database: Database

  /// Looks at a database that is open for extending.
  package init(_ database: Database) { self.database = database }

  /// Looks at every ticket and campaign.
  ///
  /// - Parameters:
  ///   - channel: Where the alerts are to be delivered.
  ///   - look: Is called before each ticket and campaign, and may stop the scan.
  /// - Returns: The rows that were added, the earliest alert first.
  /// - Throws: What the database or the look refused.
  /// - Complexity: O(hours + events of tickets), in memory for the hours of one campaign.
  package func scan(
    for channel: AlertChannel, looking look: () throws -> Void = {}
  ) throws -> [Row] {
    let asOf = try SimulatedClock.now(in: database)
    let reader = try AlertReader(database)
    var found = try reader.tickets(looking: look).flatMap { $0.alerts(upTo: asOf) }
    try reader.forEachCampaign(looking: look) { found += $0.alerts }
    let ordered = found.enumerated().sorted {
      ($0.element.raised, $0.offset) < ($1.element.raised, $1.offset)
    }.map(\.element)
    return try database.unitOfWork {
      let rows = try add(ordered.filter { $0.raised <= asOf }, for: channel)
      if !rows.isEmpty { try Run.finishLatest(in: database, changed: [Registry.alerts]) }
      return rows
    }
  }

  private func add(_ alerts: [Alert], for channel: AlertChannel) throws -> [Row] {
    var told: Set<String> = []
    try database.forEachRow(of: Registry.alerts) { told.insert($0.words("dedupe_key")) }
    let next = try database.nextID(of: Registry.alerts)
    let rows = alerts.filter { told.insert($0.dedupeKey).inserted }.enumerated().map {
      offset, alert in
      var row = alert.row(through: channel)
      row["id"] = .integer(next + Int64(offset))
      return row
    }
    try database.insert(rows)
    return rows
  }
}
