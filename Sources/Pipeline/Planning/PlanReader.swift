internal import Diagnostics
internal import JSON
package import Registry
package import Simulate
internal import Store
internal import Tables
internal import Units

/// Reads what the simulator must know of a campaign from its rows.
///
/// Everything that shapes a campaign's hours is in its rows, so that the same hours can be made
/// again, and further ones added, without the file that the campaign came from.
package struct PlanReader {
  private let source: any RowSource
  private let names: ReferenceNames
  private let options: RunOptions?

  /// Reads from a database, or from rows in memory.
  package init(_ source: any RowSource) throws {
    self.init(source, names: try KeyLookup.referenceNames(in: source))
  }

  /// Reads where the names of reference rows are known already, and perhaps the options of the one run.
  package init(_ source: any RowSource, names: ReferenceNames, options: RunOptions? = nil) {
    self.source = source
    self.names = names
    self.options = options
  }

  /// The plan of a campaign.
  package func plan(ofCampaign id: Int64) throws -> CampaignPlan {
    let campaign = try row(Registry.campaigns, id)
    let advertiser = try row(Registry.advertisers, campaign.number("advertiser_id"))
    let currency = try row(Registry.currencies, advertiser.number("currency_id"))
    let run = try row(Registry.genManifest, campaign.number("run_id"))
    guard let budget = try rows(Registry.budgets, "campaign_id", id).first else {
      throw Failure(
        .invalidInput, "campaign \(id) has no budget, so it cannot deliver",
        advice: "give it one with: gen create budgets --campaign \(id) --amount …")
    }
    var plan = CampaignPlan(
      id: Identifier(id), streamKey: campaign.words("stream_key"),
      advertiserKey: advertiser.words("stream_key"),
      seed: UInt64(run.words("seed")) ?? 0, market: try market(campaign.number("market_id")),
      industry: advertiser.choice("industry"), objective: campaign.choice("objective"),
      buyType: campaign.choice("programmatic_buy_type"), budgetType: budget.choice("type"),
      budget: Money(micros: budget.number("amount_micros")),
      minorUnit: .minorUnit(digits: Int(currency.number("minor_digits"))))
    plan.budgetSteps = try rows(Registry.budgetChanges, "campaign_id", id, by: "effective_at").map {
      try $0.budgetStep
    }
    (plan.status, plan.statusSteps) = try statuses(of: campaign, as: .campaign)
    let options = try self.options ?? RunOptions(parsing: run.words("options"))
    let planned = try rows(Registry.plannedChanges, "campaign_id", id).map(PlannedChanges.row)
    let incidents = planned.filter { $0.table.name == Registry.truthIncidents.name }
    let launches = LineLaunches(try rows(Registry.tickets, "campaign_id", id), names: names)
    plan.lineItems = try rows(Registry.lineItems, "campaign_id", id).map { row in
      var plan = try lineItem(row, campaign: campaign, options, planned: incidents)
      plan.launchedAt = try launches.instant(of: row)
      return plan
    }
    return plan
  }

  private func row(_ table: Table, _ id: Int64) throws -> Row {
    guard let row = try source.row(of: table, id: id) else {
      throw Failure(
        .notFound, "\(table.name) has no row \(id)",
        advice: "see its rows with: gen list \(table.name)")
    }
    return row
  }

  func rows(
    _ table: Table, _ column: String, _ id: Int64, by order: String? = nil
  ) throws -> [Row] {
    var filter = RowFilter([column: .integer(id)])
    filter.order = order
    return try source.rows(of: table, where: filter)
  }

  func market(_ id: Int64) throws -> MarketPlan {
    let market = try row(Registry.markets, id)
    guard let zone = TimeZoneRules.zone(named: market.words("time_zone")) else {
      throw Failure(
        .invalidInput,
        "market \(market.words("code")) has the time zone '\(market.words("time_zone"))', whose clock "
          + "gen does not know", advice: "set it to an IANA zone of a known market")
    }
    return MarketPlan(code: market.words("code"), zone: zone)
  }

  func market(named code: String) throws -> MarketPlan? {
    try names.row(code, in: Registry.markets.name).map { try market($0.number("id")) }
  }

  func titles() throws -> [Row] { try source.rows(of: Registry.titles, where: RowFilter()) }

  /// The status before the first change, and the changes.
  func statuses(
    of row: Row, as entity: ChangedEntity
  ) throws -> (CampaignStatus, [StatusStep]) {
    var filter = RowFilter([
      "entity": .text(entity.rawValue), "entity_id": .integer(row.number("id")),
    ])
    filter.order = "effective_at"
    let changes = try source.rows(of: Registry.statusChanges, where: filter)
    let steps = try changes.map {
      StatusStep(at: try Instant(parsing: $0.words("effective_at")), status: $0.choice("to_status"))
    }
    let first: CampaignStatus = changes.first?.choice("from_status") ?? row.choice("status")
    // What is completed delivered until its last hour, and what is pending starts with its first.
    let isActive = first == .pendingLaunch || first == .completed
    return (isActive ? .active : first, steps)
  }
}
