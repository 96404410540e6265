internal import Registry
internal import Simulate
internal import Tables
internal import Units

/// A line item of a world whose hours are to be made.
struct WorldJob: Sendable {
  private let plan: CampaignPlan
  private let lineItem: Int
  private let incidents: [Row]

  init(_ campaign: WorldEntities.Campaign, lineItem: Int) {
    plan = campaign.plan
    self.lineItem = lineItem
    incidents = campaign.incidents
  }

  func hours(by asOf: Instant) -> Int64 {
    CampaignSimulation(plan, asOf: asOf).hours(ofLineItem: lineItem)
  }

  /// Makes the hours, and the labels of incidents that are over.
  func run(
    by asOf: Instant, tables: DeliveryTables, into chunk: inout CountedChunk<some WorldChunk>,
    _ workspace: inout SimulationWorkspace
  ) throws {
    let labels = try CampaignSimulation(plan, asOf: asOf, tables: tables).run(
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
