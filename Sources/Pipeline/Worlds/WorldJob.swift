internal import Registry
internal import Simulate
internal import Tables
internal import Units

/// A line item of a world whose hours are to be made.
struct WorldJob: Sendable {
  private let plan: CampaignPlan
  private let lineItem: Int
  private let incidents: [Row]
  private let budgets: SharedBudgets

  /// The line items of a campaign.
  static func jobs(of campaign: WorldEntities.Campaign) -> [WorldJob] {
    let budgets = SharedBudgets()
    return campaign.plan.lineItems.indices.map { WorldJob(campaign, lineItem: $0, budgets) }
  }

  private init(_ campaign: WorldEntities.Campaign, lineItem: Int, _ budgets: SharedBudgets) {
    plan = campaign.plan
    self.lineItem = lineItem
    incidents = campaign.incidents
    self.budgets = budgets
  }

  func hours(by asOf: Instant) -> Int64 {
    CampaignSimulation(plan, asOf: asOf).hours(ofLineItem: lineItem)
  }

  /// Makes the hours, and the labels of incidents that are over.
  func run(
    by asOf: Instant, tables: DeliveryTables, into chunk: inout CountedChunk<some WorldChunk>,
    _ workspace: inout SimulationWorkspace
  ) throws {
    let labels = try CampaignSimulation(plan, asOf: asOf, tables: tables, sharing: budgets).run(
      lineItem: lineItem, into: &chunk, workspace: &workspace)
    chunk.labels = labels.compactMap { label in
      guard var row = incidents.first(where: { $0["id"] == .integer(label.id.rawValue) }) else {
        return nil
      }
      row["caused"] = .text(label.json)
      return row
    }
  }
}
