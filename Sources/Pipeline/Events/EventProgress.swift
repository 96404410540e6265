internal import Events
internal import Registry
internal import Store
internal import Tables
internal import Units

/// How far the events of campaigns have landed, as `truth_events` tells.
struct EventProgress {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The campaigns with what of them has landed, and what their budgets have still to tell.
  ///
  /// Whole hours of arrival land, so that hours behind the last arrival have brought nothing.
  func marked(_ campaigns: [CampaignEvents], asOf: Instant) throws -> [CampaignEvents] {
    let advertisers = Dictionary(grouping: campaigns, by: \.plan.advertiser).mapValues {
      AdvertiserBudgets($0.map(\.budget))
    }
    return try campaigns.map { campaign in
      var campaign = campaign
      let id = campaign.plan.campaign
      for line in campaign.plan.lines {
        if let landed = try landed(campaign: id, line: .integer(line.id)) {
          campaign.clicksFrom = max(campaign.clicksFrom, landed + 1)
        }
      }
      if let landed = try landed(campaign: id, line: .null) { campaign.budgetsFrom = landed + 1 }
      campaign.tellings =
        advertisers[campaign.plan.advertiser]?.tellings(
          of: id, before: asOf, told: try told(by: id), landed: campaign.budgetsFrom.start) ?? []
      return campaign
    }
  }

  private func landed(campaign: Int64, line: Value) throws -> Hour? {
    let last = try database.largest(
      "arrived_at", of: Registry.truthEvents,
      where: ["campaign_id": .integer(campaign), "line_item_id": line])
    return try last.text.map { try Instant(parsing: $0).hour }
  }

  private func told(by campaign: Int64) throws -> [Instant: AdvertiserBudgets.Told] {
    var told: [Instant: AdvertiserBudgets.Told] = [:]
    var filter = RowFilter(["campaign_id": .integer(campaign), "line_item_id": .null])
    filter.order = "arrived_at"
    try database.forEachRow(of: Registry.truthEvents, where: filter) { row in
      guard row["defect"] != .text(EventDefect.repeated.rawValue) else { return }
      let instant = try Instant(parsing: row.words("timestamp"))
      told[instant] = AdvertiserBudgets.Told(
        allowance: Money(micros: row.number("budget_value_micros")),
        count: (told[instant]?.count ?? 0) + 1,
        arrivedAt: try Instant(parsing: row.words("arrived_at")))
    }
    return told
  }
}
