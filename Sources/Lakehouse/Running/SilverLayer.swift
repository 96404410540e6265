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

  /// Notes the ids that arrived in a folder.
  ///
  /// Mostly its rows lie one behind the other, and are read as they lie without being looked up one by one.
  private func collect(_ folder: String) throws {
    let bronze = "main.\(Registry.bronzeAdClickEventsRaw.name)"
    let extent = try session.rows(
      "SELECT MIN(rowid), MAX(rowid), COUNT(*) FROM \(bronze) WHERE \(LakehouseSession.isInFolder)",
      .text(folder))[0].compactMap(\.integer)
    let insertion = "INSERT OR IGNORE INTO batch_keys SELECT click_id FROM \(bronze) WHERE"
    if extent.count == 3, extent[1] - extent[0] + 1 == extent[2] {
      try session.run(
        "\(insertion) rowid BETWEEN ? AND ?", .integer(extent[0]), .integer(extent[1]))
    } else {
      try session.run("\(insertion) \(LakehouseSession.isInFolder)", .text(folder))
    }
  }

  /// Replaces the rows of all ids that arrived in some hours, and reopens what they change in gold.
  func process(_ hours: ArraySlice<Hour>) throws {
    try session.transaction {
      try session.run("DELETE FROM batch_keys")
      for hour in hours {
        try collect(ArrivalFolder.path(of: hour))
        try states.close(hour, of: .silver)
      }
      let before = try session.smallestText(
        """
        DELETE FROM main.\(Self.table.name)
        WHERE click_id IN (SELECT click_id FROM batch_keys) RETURNING event_hour
        """)
      // Rows lie in the order in which they come, so the new ones are found without their keys.
      let last = try session.cell("SELECT COALESCE(MAX(rowid), 0) FROM main.\(Self.table.name)")
      try session.run(session.insert(LakehouseSQL.silverAdClickEventsClean, into: Self.table))
      // Where gold has not begun, nothing of it is to be reopened.
      guard try states.lastHour(of: .gold) != nil else { return }
      let after = try session.cell(
        "SELECT MIN(event_hour) FROM main.\(Self.table.name) WHERE rowid > ?", last
      ).text
      let changed = [before, after].compactMap(\.self).min()
      if let changed { try states.reopen(.gold, from: changed) }
    }
  }
}
