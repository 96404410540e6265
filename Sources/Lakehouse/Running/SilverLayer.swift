internal import Registry
internal import Tables
internal import Units

/// Types and judges events, one row an id, some hours of arrival in a transaction.
struct SilverLayer {
  private let session: LakehouseSession
  private let states: LayerStates
  private var repeats: RepeatedIDs

  private static let table = Registry.silverAdClickEventsClean

  /// Prepares for so many hours of those that have arrived.
  init(_ session: LakehouseSession, hours: Int, of arrived: Int) {
    self.session = session
    states = LayerStates(session)
    repeats = RepeatedIDs(session, hours: hours, of: arrived)
  }

  /// Replaces the rows of all ids that arrived first in some hours, and reopens what they change in gold.
  mutating func process(_ hours: ArraySlice<Hour>) throws {
    try session.transaction {
      try session.run("DELETE FROM batch_hours")
      for hour in hours {
        try session.run(
          "INSERT INTO batch_hours VALUES (?, ?)", .text(hour.description),
          .text(ArrivalFolder.path(of: hour)))
        try states.close(hour, of: .silver)
      }
      try repeats.find()
      // Where gold has not begun, nothing of it is to be reopened.
      let isFollowed = try states.lastHour(of: .gold) != nil
      let before = isFollowed ? try firstHourReplaced() : nil
      // Rows lie in the order in which they come, so the new ones are found without their keys.
      let last = try session.cell("SELECT COALESCE(MAX(rowid), 0) FROM main.\(Self.table.name)")
      try session.run(session.replace(LakehouseSQL.silverAdClickEventsClean, in: Self.table))
      guard isFollowed else { return }
      let after = try session.cell(
        "SELECT MIN(event_hour) FROM main.\(Self.table.name) WHERE rowid > ?", last
      ).text
      let changed = [before, after].compactMap(\.self).min()
      if let changed { try states.reopen(.gold, from: changed) }
    }
  }

  /// The first hour of what is known of the ids that arrived in the batch.
  private func firstHourReplaced() throws -> String? {
    try session.cell(
      """
      SELECT MIN(s.event_hour)
      FROM batch_arrivals AS b
      CROSS JOIN main.\(Self.table.name) AS s ON s.click_id = b.click_id
      """
    ).text
  }
}
