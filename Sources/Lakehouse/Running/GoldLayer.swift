internal import Registry
internal import Tables
internal import Units

/// Follows the money of advertisers hour by hour, and answers how everything stands.
struct GoldLayer {
  private let session: LakehouseSession
  private let states: LayerStates

  private static let spend = Registry.goldAdvertiserSpend

  /// The answers at as-of, each with its query.
  static let marts: [(table: Table, sql: String)] = [
    (Registry.goldCampaignHealth, LakehouseSQL.goldCampaignHealth),
    (Registry.goldOpsEfficiency, LakehouseSQL.goldOpsEfficiency),
    (Registry.goldAssigneeWorkload, LakehouseSQL.goldAssigneeWorkload),
    (Registry.goldDailyOpsSummary, LakehouseSQL.goldDailyOpsSummary),
    (Registry.goldPlatformScorecard, LakehouseSQL.goldPlatformScorecard),
    (Registry.goldDiscrepancy, LakehouseSQL.goldDiscrepancy),
  ]

  init(_ session: LakehouseSession) {
    self.session = session
    states = LayerStates(session)
  }

  /// Replaces every hour behind the last one that is closed.
  /// - Returns: The hours that were built.
  func process() throws -> Int {
    let from = try states.lastHour(of: .gold).map { ($0 + 1).description } ?? ""
    return try session.transaction {
      try session.run("DELETE FROM gold_from")
      try session.run("INSERT INTO gold_from VALUES (?)", .text(from))
      try session.run(
        "DELETE FROM main.\(Self.spend.name) WHERE window_start >= ?", .text(from))
      try HostRelations.addClockHours(
        """
        SELECT DISTINCT event_hour AS hour FROM main.silver_ad_click_events_clean
        WHERE event_hour >= ?
        """, .text(from), session)
      try session.run(session.insert(LakehouseSQL.goldAdvertiserSpend, into: Self.spend))
      try states.closeGold(from: from)
      let built = try session.cell(
        "SELECT COUNT(*) FROM main.lakehouse_state WHERE layer = 'GOLD' AND hour >= ?", .text(from))
      return Int(built.integer ?? 0)
    }
  }

  /// Replaces the answers at as-of.
  func answer() throws {
    try session.transaction {
      for mart in Self.marts {
        try session.run("DELETE FROM main.\(mart.table.name)")
        try session.run(session.insert(mart.sql, into: mart.table))
      }
    }
  }
}
