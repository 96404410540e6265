internal import Registry
package import Simulate
package import Store
internal import Tables
internal import Units

/// Judges how real the delivery of a database is, from its stored hours.
package struct FidelityCheck: Sendable {
  /// The properties that were judged, in a fixed order.
  package let findings: [FidelityFinding]
  /// The line items that were looked at.
  package private(set) var lines = 0
  /// Their hours.
  package private(set) var hours = 0

  /// How many findings came to a verdict.
  package func count(of verdict: FidelityVerdict) -> Int {
    findings.count { $0.verdict == verdict }
  }

  /// Judges a database that is open for reading; one line item is held at a time.
  ///
  /// - Parameters:
  ///   - database: The database.
  ///   - onLine: Is called after each line item.
  /// - Throws: What the database refused, or what `onLine` throws.
  package init(of database: Database, onLine: () throws -> Void = {}) throws {
    var fidelity = Fidelity()
    var workspace = SimulationWorkspace()
    let reader = try PlanReader(database)
    let edits = try UserEdits(in: database)
    let asOf = try SimulatedClock.now(in: database)
    let campaigns = try database.columns(["campaign_id"], of: Registry.budgets, where: RowFilter())
    for id in campaigns[0] {
      let plan = try reader.plan(ofCampaign: id)
      var campaign = FidelityCampaign(Allowance(plan))
      campaign.end = Self.end(of: plan, asOf: asOf)
      for line in plan.lineItems {
        let columns = try Self.columns(of: line, in: database)
        campaign.add(columns)
        if let judged = Self.line(line, of: plan, columns, edits, &workspace) {
          fidelity.add(judged)
          lines += 1
          hours += columns.count
        } else {
          // Of a shard, other parts of the campaign are elsewhere.
          campaign.end = nil
        }
        try onLine()
      }
      fidelity.add(campaign)
    }
    findings = fidelity.findings
  }

  /// The end of a campaign's last flight; nothing while it runs, or where its hours were cut short.
  private static func end(of plan: CampaignPlan, asOf: Instant) -> Instant? {
    let end = plan.lineItems.flatMap(\.flights).map(\.hours.upperBound.start).max()
    let isWhole = plan.lineItems.allSatisfy { $0.hourLimit == nil }
    return end.flatMap { $0 <= asOf && isWhole ? $0 : nil }
  }

  private static func columns(
    of line: LineItemPlan, in database: Database
  ) throws -> FidelityColumns {
    let filter = RowFilter(["line_item_id": .integer(line.id.rawValue)])
    return FidelityColumns(
      try database.columns(
        FidelityColumns.names, of: Registry.campaignPerformance, where: filter))
  }

  /// A line item with its hours, or nothing where it has none.
  private static func line(
    _ line: LineItemPlan, of plan: CampaignPlan, _ columns: FidelityColumns, _ edits: UserEdits,
    _ workspace: inout SimulationWorkspace
  ) -> FidelityLine? {
    guard let span = columns.span, let first = line.flights.first, let last = line.flights.last
    else { return nil }
    let booked = first.hours.lowerBound.start..<last.hours.upperBound.start
    let allowance = Allowance(
      plan.budgetType, line.budget, flights: line.flights, in: plan.market.zone)
    let potential = CampaignSimulation(plan, asOf: booked.upperBound)
      .potential(of: line, workspace: &workspace)
    var judged = FidelityLine(
      advertiser: plan.advertiserKey, market: plan.market.code, zone: plan.market.zone,
      buyType: plan.buyType, budgetType: plan.budgetType, pacing: line.pacing, bid: line.bid,
      allowance: allowance.total(before: booked.upperBound),
      supplyMultiple: potential.freeMultiple, households: potential.households, columns: columns)
    judged.devices = Device.allCases.filter(Set(line.audience.devices).contains)
    judged.ceiling = line.pacingPercent * 10_000
    judged.isOver = span.upperBound == booked.upperBound
    judged.isUndisturbed =
      span.lowerBound == booked.lowerBound && plan.leavesAlone(line, in: span)
      && !edits.touch(line, of: plan)
    judged.hasFirstBid = !edits.touchBid(of: line)
    return judged
  }
}
