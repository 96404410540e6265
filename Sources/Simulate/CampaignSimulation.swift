import Registry
package import Tables
package import Units

/// All hours of one campaign, the unit of parallel work: a function of its plan and of nothing else.
package struct CampaignSimulation {
  private let plan: CampaignPlan
  private let asOf: Instant
  private let after: Instant

  /// Prepares the hours that end by an instant and after another one.
  ///
  /// Those that end earlier are simulated too, because later ones follow from them, and are not written:
  /// so simulating to one instant and then to another writes what simulating to the second would.
  package init(_ plan: CampaignPlan, asOf: Instant, after: Instant = .earliest) {
    self.plan = plan
    self.asOf = asOf
    self.after = after
  }

  /// Writes the rows of each line item in turn; those of one table in the order of its key.
  ///
  /// - Complexity: O(hours); memory does not grow with them.
  package func run(
    into sink: inout some RecordSink, workspace: inout SimulationWorkspace
  ) throws {
    let budgets = lineBudgets(&workspace)
    for (line, budget) in zip(plan.lineItems, budgets) {
      let model = LineModel(campaign: plan, line: line, scratch: &workspace.columns)
      try simulate(model, budget: budget, into: &sink, &workspace)
    }
    try workspace.performance.flush(into: &sink)
  }

  private func simulate(
    _ model: LineModel, budget: LineBudget, into sink: inout some RecordSink,
    _ workspace: inout SimulationWorkspace
  ) throws {
    workspace.columns.clearWhatMayStay()
    var hours = HourPhases(model, budget: budget)
    var viewers = ViewerPhase(model)
    for stretch in model.stretches {
      for piece in pieces(of: stretch, model) {
        hours.run(piece, of: stretch, &workspace.columns)
        viewers.run(&workspace.columns)
        let old = piece.prefix { $0.end <= after }.count
        try workspace.performance.append(
          workspace.columns, model, flight: stretch.flight, rows: old..<piece.count,
          into: &sink)
      }
    }
  }

  /// The hours of a flight that are simulated, cut where the columns end.
  private func pieces(
    of stretch: LineModel.Stretch, _ model: LineModel, until limit: Hour? = nil
  ) -> [Range<Hour>] {
    let ends = [stretch.hours.upperBound, model.end, asOf.hour, limit ?? model.end]
    let end = ends.reduce(stretch.hours.upperBound, min)
    var pieces: [Range<Hour>] = []
    var begin = stretch.hours.lowerBound
    while begin < end {
      let next = min(end, begin + Int64(HourColumns.capacity))
      pieces.append(begin..<next)
      begin = next
    }
    return pieces
  }

  /// What each line item may spend; found by running through the hours where a change of a LIFETIME
  /// amount needs to know what several line items have spent.
  private func lineBudgets(_ workspace: inout SimulationWorkspace) -> [LineBudget] {
    if plan.budgetType == .daily { return BudgetSplit.daily(plan) }
    var budgets = plan.lineItems.map { LineBudget($0.budget) }
    let steps = plan.budgetSteps.filter { $0.at < asOf }
    guard !steps.isEmpty else { return budgets }
    var runs = plan.lineItems.map { line in
      SpendRun(LineModel(campaign: plan, line: line, scratch: &workspace.columns))
    }
    for step in steps {
      for place in runs.indices {
        runs[place].run(until: step.at.hour, &workspace.columns)
      }
      let spent = runs.map(\.spent)
      BudgetSplit.lifetime(step, plan, budgets: &budgets, spent: spent)
      for place in runs.indices { runs[place].budget = budgets[place] }
    }
    return budgets
  }
}
