internal import Diagnostics
internal import Events
internal import Registry
internal import Store
internal import Tables
internal import Units

/// Reads what the event maker must know of all campaigns from their rows.
struct EventPlanReader {
  private let database: Database
  private let advertisers: [Int64: Row]
  private let runs: [Int64: (seed: UInt64, rates: EventRates)]
  private let zones: [Int64: String]

  init(_ database: Database) throws {
    self.database = database
    advertisers = try Self.byID(database.rows(of: Registry.advertisers))
    runs = try Self.byID(database.rows(of: Registry.genManifest)).mapValues { run in
      let options = try RunOptions(parsing: run.words("options"))
      if let shard = options.others["shard"] {
        throw Failure(
          .invalidInput,
          "\(database.path) holds shard \(shard) of a world, and its budgets are those of the whole",
          advice: "merge the shards first, with: gen merge")
      }
      return (UInt64(run.words("seed")) ?? 0, EventRates(options.eventShares))
    }
    zones = try Self.byID(database.rows(of: Registry.markets)).mapValues { $0.words("time_zone") }
  }

  private static func byID(_ rows: [Row]) -> [Int64: Row] {
    Dictionary(uniqueKeysWithValues: rows.map { ($0.number("id"), $0) })
  }

  /// The plans of all campaigns that have a budget and a flight, in the order of their keys.
  func campaigns() throws -> [CampaignEvents] {
    try database.rows(of: Registry.campaigns).compactMap(campaign)
  }

  private func campaign(_ row: Row) throws -> CampaignEvents? {
    let id = row.number("id")
    let lines = try rows(Registry.lineItems, "campaign_id", id)
    let flights = try lines.flatMap { line in
      try rows(Registry.flights, "line_item_id", line.number("id")).map(dates)
    }
    guard let budget = try rows(Registry.budgets, "campaign_id", id).first, !flights.isEmpty,
      let advertiser = advertisers[row.number("advertiser_id")],
      let run = runs[row.number("run_id")]
    else { return nil }
    var plan = EventPlan(
      campaign: id, code: row.words("code"), uid: row.words("uid"),
      streamKey: row.words("stream_key"), seed: run.seed, advertiser: advertiser.number("id"),
      advertiserName: advertiser.words("name"), advertiserUID: advertiser.words("uid"),
      buyType: row.choice("programmatic_buy_type"))
    plan.rates = run.rates
    plan.lines = try lines.map(line)
    return CampaignEvents(
      plan: plan,
      budget: BudgetPlan(
        campaign: id, type: budget.choice("type"),
        amount: Money(micros: budget.number("amount_micros")), steps: try steps(id),
        flights: flights, zone: try zone(row.number("market_id"))))
  }

  private func line(_ row: Row) throws -> EventLinePlan {
    let creatives = try rows(Registry.creatives, "line_item_id", row.number("id"))
    let approved = creatives.filter { $0["qa_status"] == .text(QAStatus.approved.rawValue) }
    return EventLinePlan(
      id: row.number("id"), streamKey: row.words("stream_key"),
      creatives: (approved.isEmpty ? creatives : approved).map {
        EventLinePlan.Creative(uid: $0.words("uid"), weight: $0.number("rotation_weight"))
      })
  }

  private func steps(_ campaign: Int64) throws -> [BudgetPlan.Step] {
    try rows(Registry.budgetChanges, "campaign_id", campaign, by: "effective_at").map {
      BudgetPlan.Step(
        at: try Instant(parsing: $0.words("effective_at")),
        amount: Money(micros: $0.number("amount_micros")))
    }
  }

  private func dates(_ flight: Row) throws -> ClosedRange<CivilDate> {
    try CivilDate(
      parsing: flight.words("start_date"))...CivilDate(
        parsing: flight.words("end_date"))
  }

  private func zone(_ market: Int64) throws -> TimeZoneRules {
    let name = zones[market] ?? ""
    guard let zone = TimeZoneRules.zone(named: name) else {
      throw Failure(
        .invalidInput,
        "market \(market) has the time zone '\(name)', whose clock gen does not know",
        advice: "set it to an IANA zone of a known market")
    }
    return zone
  }

  private func rows(
    _ table: Table, _ column: String, _ id: Int64, by order: String? = nil
  ) throws -> [Row] {
    var filter = RowFilter([column: .integer(id)])
    filter.order = order
    return try database.rows(of: table, where: filter)
  }
}
