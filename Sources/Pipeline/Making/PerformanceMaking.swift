internal import Diagnostics
internal import Registry
internal import Simulate
package import Store
internal import Tables
package import Units

/// Makes the hours of campaigns from their rows; the same rows give the same hours again.
package struct PerformanceMaking {
  let database: Database
  let stopIfAsked: () throws -> Void

  /// Makes hours in a database that is open for extending or being made.
  ///
  /// The closure is asked again and again while hours are made, and throws where they shall not be.
  package init(in database: Database, stopIfAsked: @escaping () throws -> Void = {}) {
    self.database = database
    self.stopIfAsked = stopIfAsked
  }

  /// Stores the hours of a campaign that end by the database's as-of; call it in a transaction.
  /// - Parameters:
  ///   - id: The campaign's number.
  ///   - after: Hours that end by this instant are there already.
  /// - Returns: How many rows each table got.
  /// - Throws: A `Failure` when there is no such campaign or it cannot deliver.
  package func make(
    ofCampaign id: Int64, after: Instant = .earliest
  ) throws -> [(table: String, count: Int64)] {
    let plan = try PlanReader(database).plan(ofCampaign: id)
    var sink = CountingSink(StoreSink(database), stopIfAsked: stopIfAsked)
    var workspace = SimulationWorkspace()
    let labels = try CampaignSimulation(
      plan, asOf: try SimulatedClock.now(in: database), after: after
    ).run(into: &sink, workspace: &workspace)
    let made = try label(labels, of: id)
    return sink.counts + (made > 0 ? [(Registry.truthIncidents.name, made)] : [])
  }

  /// Stores what incidents caused, or replaces what was said before; gives the number of new labels.
  private func label(_ labels: [IncidentLabel], of campaign: Int64) throws -> Int64 {
    guard !labels.isEmpty else { return 0 }
    let planned = try database.rows(
      of: Registry.plannedChanges,
      where: RowFilter([
        "campaign_id": .integer(campaign), "table_name": .text(Registry.truthIncidents.name),
      ]))
    var made: Int64 = 0
    for label in labels {
      let key: [Value] = [.integer(label.id.rawValue)]
      let caused: (column: String, value: Value) = ("caused", .text(label.json))
      if try database.update(Registry.truthIncidents, key: key, setting: [caused]) != nil {
        continue
      }
      guard let row = planned.first(where: { $0["row_id"] == key[0] }) else { continue }
      var incident = try PlannedChanges.row(row)
      incident["caused"] = caused.value
      try database.insert([incident])
      made += 1
    }
    return made
  }

  /// True when a campaign has hours.
  package func hasHours(ofCampaign id: Int64) throws -> Bool {
    try database.count(
      of: Registry.campaignPerformance, where: RowFilter(["campaign_id": .integer(id)])) > 0
  }

  /// True when a campaign's first flight had begun by an instant.
  func hasBegun(_ campaign: Row, _ instant: Instant) throws -> Bool {
    try campaign["start_date"].text.map { try CivilDate(parsing: $0).start < instant } ?? true
  }

  /// Removes the hours of a campaign and what was counted from them.
  package func remove(ofCampaign id: Int64) throws {
    let lineItems = try database.rows(
      of: Registry.lineItems, where: RowFilter(["campaign_id": .integer(id)]))
    for table in Registry.delivery where table.kind == .fact {
      for lineItem in lineItems {
        try database.delete(table, where: RowFilter(["line_item_id": lineItem["id"]]))
      }
    }
  }
}
