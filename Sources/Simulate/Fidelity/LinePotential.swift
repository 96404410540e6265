/// What a line item has to work with: its offers and its households.
package struct LinePotential: Hashable, Sendable {
  /// Offered supply as a multiple of what the budget needs, given or drawn.
  package let supplyMultiple: Double
  /// What frequency caps and the market's inventory leave of that multiple.
  package let freeMultiple: Double
  /// The households that it may reach.
  package let households: Double
}

extension CampaignSimulation {
  /// What one of the plan's line items has to work with.
  ///
  /// - Complexity: O(hours of its flights), to foresee their traffic.
  package func potential(
    of line: LineItemPlan, workspace: inout SimulationWorkspace
  ) -> LinePotential {
    let model = LineModel(campaign: plan, line: line, scratch: &workspace.columns)
    let needed = model.meanWeight > 0 ? model.usualRequests / model.meanWeight : 0
    return LinePotential(
      supplyMultiple: model.supplyMultiple,
      freeMultiple: needed > 0 ? model.level / needed : 0, households: model.population.homes)
  }
}
