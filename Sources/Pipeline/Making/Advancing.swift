internal import Registry
package import Store
internal import Tables
package import Units

/// Brings campaigns forward when the database's as-of has moved: it only adds rows and moves statuses.
package struct Advancing {
  let database: Database
  let stopIfAsked: () throws -> Void

  /// Advances campaigns of a database that is open for extending.
  ///
  /// The closure is asked again and again, and throws where no more shall be made.
  package init(in database: Database, stopIfAsked: @escaping () throws -> Void = {}) {
    self.database = database
    self.stopIfAsked = stopIfAsked
  }

  /// Stores what was laid down between two instants, moves statuses, and adds the hours to every
  /// campaign that was still running at the first.
  /// - Parameters:
  ///   - before: The as-of until now; hours that end by it are there.
  ///   - other: A campaign that was made just now and has its hours.
  /// - Returns: How many rows each table got.
  /// - Throws: What a rule or the environment refused.
  package func advance(
    from before: Instant, besides other: Int64? = nil
  ) throws -> [(table: String, count: Int64)] {
    let now = try SimulatedClock.now(in: database)
    let moves = StatusMoves(in: database)
    let performance = PerformanceMaking(in: database, stopIfAsked: stopIfAsked)
    var counts = try TicketAdvancing(in: database).advance(from: before, to: now, besides: other)
    for campaign in try database.rows(of: Registry.campaigns) {
      try stopIfAsked()
      guard let id = campaign["id"].integer, id != other else { continue }
      counts += try moves.advance(campaign, from: before, to: now)
      guard let lastDay = campaign["end_date"].text,
        (try CivilDate(parsing: lastDay) + 1).start > before,
        try performance.hasHours(ofCampaign: id) || !performance.hasBegun(campaign, before)
          || launched(id, after: before)
      else { continue }
      counts += try performance.make(ofCampaign: id, after: before)
    }
    return counts
  }

  /// True when something of a campaign was launched after an instant, so that it had no hours then.
  private func launched(_ campaign: Int64, after instant: Instant) throws -> Bool {
    try database.rows(
      of: Registry.tickets, where: RowFilter(["campaign_id": .integer(campaign)])
    ).contains { ticket in
      ticket["launched_at"].text.map { $0 > instant.description } ?? false
    }
  }
}
