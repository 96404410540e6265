internal import Diagnostics
internal import Registry
internal import Simulate
internal import Store
internal import Tables
internal import Units

/// What must be known to tell the budget and spend of every campaign, each table read once.
struct DeliveryShelf {
  /// The hours and the spend of each campaign.
  private(set) var delivered: [Int64: (hours: Int64, spend: Int64)] = [:]

  private var currencies: [Int64: Row] = [:]
  private var zones: [Int64: TimeZoneRules] = [:]
  private var budgets: [Int64: Row] = [:]
  private var steps: [Int64: [BudgetStep]] = [:]
  private var flights: [Int64: [FlightPlan]] = [:]

  init(_ database: Database) throws {
    var known: [Int64: Row] = [:]
    for row in try database.rows(of: Registry.currencies) { known[row.number("id")] = row }
    try database.forEachRow(of: Registry.advertisers) {
      currencies[$0.number("id")] = known[$0.number("currency_id")]
    }
    try database.forEachRow(of: Registry.markets) {
      zones[$0.number("id")] = TimeZoneRules.zone(named: $0.words("time_zone"))
    }
    try database.forEachRow(of: Registry.budgets) { budgets[$0.number("campaign_id")] = $0 }
    var order = RowFilter()
    order.order = "effective_at"
    try database.forEachRow(of: Registry.budgetChanges, where: order) {
      steps[$0.number("campaign_id"), default: []].append(try $0.budgetStep)
    }
    try readLineItems(database)
  }

  private mutating func readLineItems(_ database: Database) throws {
    var campaigns: [Int64: Int64] = [:]
    let lines = try database.columns(
      ["id", "campaign_id"], of: Registry.lineItems, where: RowFilter())
    for (line, campaign) in zip(lines[0], lines[1]) { campaigns[line] = campaign }
    try database.forEachRow(of: Registry.flights) { row in
      guard let campaign = campaigns[row.number("line_item_id")] else { return }
      flights[campaign, default: []].append(try row.flight)
    }
    // In the order of the key, so that the database needs no sorting.
    let sums = try database.sums(
      of: ["spend_micros"], in: Registry.campaignPerformance, by: "line_item_id")
    for (line, rows, sums) in sums {
      guard let campaign = campaigns[line] else { continue }
      delivered[campaign, default: (0, 0)].hours += rows
      delivered[campaign, default: (0, 0)].spend += sums[0]
    }
  }

  /// The currency in which an advertiser pays.
  func currency(ofAdvertiser id: Int64) throws -> Row {
    guard let currency = currencies[id] else {
      throw Failure(
        .invalidInput, "advertiser \(id) or its currency is missing",
        advice: "see what else is wrong with: gen verify")
    }
    return currency
  }

  /// The budget of a campaign at an instant, or nothing where it has none.
  func budget(of campaign: Row, at instant: Instant) throws -> CampaignDelivery.Budget? {
    let id = campaign.number("id")
    guard let row = budgets[id] else { return nil }
    let allowance = Allowance(
      row.choice("type"), Money(micros: row.number("amount_micros")), steps: steps[id] ?? [],
      flights: flights[id] ?? [], in: zones[campaign.number("market_id")] ?? .utc)
    return CampaignDelivery.Budget(
      type: row.choice("type"), amount: allowance.amount(before: instant),
      allowance: allowance.total(before: instant))
  }
}
