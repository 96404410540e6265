internal import AdOps
internal import Registry
internal import Simulate
internal import Store
internal import Tables
internal import Units

/// Reads tickets and campaigns as alerts watch them.
struct AlertReader {
  private let database: Database
  private let plans: PlanReader
  private let people: [Int64: String]

  init(_ database: Database) throws {
    self.database = database
    plans = try PlanReader(database)
    people = Dictionary(
      uniqueKeysWithValues: try database.rows(of: Registry.users).map {
        ($0.number("id"), $0.words("name"))
      })
  }

  /// Every ticket, with its clock as its history tells it.
  func tickets(looking look: () throws -> Void) throws -> [TicketWatch] {
    try database.rows(of: Registry.tickets).map { row in
      try look()
      let events = try rows(Registry.ticketEvents, "ticket_id", row.number("id"))
      let end = row["launched_at"].text ?? row["closed_at"].text
      return TicketWatch(
        .ticket(
          row.number("id"), code: row.words("code"), title: row.words("title"),
          campaign: row["campaign_id"].integer),
        clock: SLAClock(
          opened: try Instant(parsing: row.words("opened_at")), hours: row.number("sla_hours"),
          pauses: TicketHistory(events).pauses),
        ended: try end.map { try Instant(parsing: $0) },
        assignee: people[row.number("assignee_id")] ?? "nobody")
    }
  }

  /// Every campaign that has a budget, flights and hours, one at a time.
  func forEachCampaign(
    looking look: () throws -> Void, _ body: (CampaignWatch) throws -> Void
  ) throws {
    for row in try database.rows(of: Registry.campaigns) {
      try look()
      let id = row.number("id")
      guard try !rows(Registry.budgets, "campaign_id", id).isEmpty else { continue }
      let plan = try plans.plan(ofCampaign: id)
      let flights = plan.lineItems.flatMap(\.flights)
      guard let first = flights.map(\.start).min(), let last = flights.map(\.end).max() else {
        continue
      }
      let hours = try self.hours(of: plan)
      guard !hours.isEmpty else { continue }
      try body(
        CampaignWatch(
          .campaign(id, code: row.words("code"), name: row.words("name")),
          budgetType: plan.budgetType, goal: try goal(of: id),
          dearest: plan.lineItems.map(\.bid).max() ?? .zero,
          plannedHours: 24 * (last - first + 1), hours: hours))
    }
  }

  /// What all line items promise together; nothing where one promises nothing.
  private func goal(of campaign: Int64) throws -> Int64? {
    let goals = try rows(Registry.lineItems, "campaign_id", campaign).map {
      $0["impression_goal"].integer
    }
    return goals.contains(nil) ? nil : goals.compactMap(\.self).reduce(0, +)
  }

  private static let columns = [
    "hour_ts", "requests", "impressions", "error_count", "timeout_count", "spend_micros",
  ]

  /// The hours of a campaign, its line items together.
  private func hours(of plan: CampaignPlan) throws -> [DeliveredHour] {
    var sums: [Hour: HourSum] = [:]
    for line in plan.lineItems {
      let columns = try database.columns(
        Self.columns, of: Registry.campaignPerformance,
        where: RowFilter(["line_item_id": .integer(line.id.rawValue)]))
      for place in columns[0].indices {
        let hour = Instant(secondsSinceEpoch: columns[0][place]).hour
        sums[hour, default: HourSum()].add(
          columns.map { $0[place] }, stopped: line.isStopped(in: hour))
      }
    }
    let allowance = Allowance(plan)
    return sums.keys.sorted().compactMap { hour in
      guard let sum = sums[hour] else { return nil }
      return DeliveredHour(
        hour, requests: sum.requests, impressions: sum.impressions, errors: sum.errors,
        spend: Money(micros: sum.spend), allowance: allowance.total(before: hour.end),
        isStopped: sum.isStopped
          || StatusStep.isStopped(plan.status, plan.statusSteps, in: hour))
    }
  }

  private func rows(_ table: Table, _ column: String, _ id: Int64) throws -> [Row] {
    try database.rows(of: table, where: RowFilter([column: .integer(id)]))
  }
}

/// What the line items of a campaign did together in an hour.
private struct HourSum {
  var requests: Int64 = 0
  var impressions: Int64 = 0
  var errors: Int64 = 0
  var spend: Int64 = 0
  /// True until a line item that was not stopped is added.
  var isStopped = true

  /// Adds what a line item did: the columns that are read, in their order.
  mutating func add(_ values: [Int64], stopped: Bool) {
    requests += values[1]
    impressions += values[2]
    errors += values[3] + values[4]
    spend += values[5]
    isStopped = isStopped && stopped
  }
}

extension LineItemPlan {
  fileprivate func isStopped(in hour: Hour) -> Bool {
    StatusStep.isStopped(status, statusSteps, in: hour)
  }
}

extension StatusStep {
  /// True where nothing may deliver in any second of an hour.
  fileprivate static func isStopped(
    _ first: CampaignStatus, _ steps: [StatusStep], in hour: Hour
  ) -> Bool {
    let before = steps.last { $0.at <= hour.start }?.status ?? first
    return !before.delivers
      && steps.allSatisfy { $0.at <= hour.start || $0.at >= hour.end || !$0.status.delivers }
  }
}
