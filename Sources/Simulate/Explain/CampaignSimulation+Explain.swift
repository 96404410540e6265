package import Units

extension CampaignSimulation {
  /// The factors of one row, or nothing where the line item has no such hour by the as-of instant.
  ///
  /// - Complexity: O(hours before it): budget and memories are replayed from the flight's start.
  package func explain(
    lineItem: Identifier<LineItemPlan>, hour: Hour, workspace: inout SimulationWorkspace
  ) -> HourExplanation? {
    guard hour.end <= asOf, let place = plan.lineItems.firstIndex(where: { $0.id == lineItem })
    else { return nil }
    let budgets = lineBudgets(&workspace)
    let model = LineModel(
      campaign: plan, line: plan.lineItems[place], scratch: &workspace.columns)
    guard hour < model.end, model.stretches.contains(where: { $0.hours.contains(hour) }) else {
      return nil
    }
    workspace.columns.clearWhatMayStay()
    var run = LineRun(model, budget: budgets[place])
    while run.next(until: hour + 1, &workspace.columns) {}
    let index = Int(hour - workspace.columns.first)
    return HourExplainer(model, workspace.columns, index: index).explanation
  }
}
