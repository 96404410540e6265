internal import Registry
internal import Tables
internal import Units

/// Types and judges events, one row an id, some hours of arrival in a transaction.
struct SilverLayer {
  private let session: LakehouseSession
  private let states: LayerStates

  private static let table = Registry.silverAdClickEventsClean

  init(_ session: LakehouseSession) {
    self.session = session
    states = LayerStates(session)
  }

  /// Replaces the rows of all ids that arrived in some hours, and reopens what they change in gold.
  func process(_ hours: ArraySlice<Hour>) throws {
    try session.transaction {
      try session.run("DELETE FROM batch_keys")
      for hour in hours {
        try session.run(
          """
          INSERT OR IGNORE INTO batch_keys
          SELECT click_id FROM main.bronze_ad_click_events_raw WHERE ingested_at = ?
          """, .text(LandedHour.arrival(in: hour).description))
        try states.close(hour, of: .silver)
      }
      let before = try session.smallestText(
        """
        DELETE FROM main.\(Self.table.name)
        WHERE click_id IN (SELECT click_id FROM batch_keys) RETURNING event_hour
        """)
      let after = try session.smallestText(
        session.insert(
          LakehouseSQL.silverAdClickEventsClean, into: Self.table, "\nRETURNING event_hour"))
      let changed = [before, after].compactMap(\.self).min()
      if let changed { try states.reopen(.gold, from: changed) }
    }
  }
}
