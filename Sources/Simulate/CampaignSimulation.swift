import Registry
package import Tables
package import Units

/// All hours of one campaign, the unit of parallel work: a function of its plan and of nothing else.
package struct CampaignSimulation {
  let plan: CampaignPlan
  let asOf: Instant
  private let after: Instant
  private let tables: DeliveryTables
  private let shared: SharedBudgets?

  /// Prepares the hours that end by an instant and after another one.
  ///
  /// Those that end earlier are simulated too, because later ones follow from them, and are not written:
  /// so simulating to one instant and then to another writes what simulating to the second would.
  /// A day's breakdowns, codes and vendors, and an incident's label, come when it is over. No row
  /// depends on which tables are chosen.
  ///
  /// Simulations of one plan by one instant, a line item each, may share their budgets.
  package init(
    _ plan: CampaignPlan, asOf: Instant, after: Instant = .earliest,
    tables: DeliveryTables = .all, sharing shared: SharedBudgets? = nil
  ) {
    self.plan = plan
    self.asOf = asOf
    self.after = after
    self.tables = tables
    self.shared = shared
  }

  /// Writes the rows of each line item in turn; those of one table in the order of its key.
  ///
  /// Gives the labels of the incidents that ended in these hours, where they are wanted.
  /// - Complexity: O(hours), once more for each of these incidents; memory does not grow with them.
  @discardableResult
  package func run(
    into sink: inout some RecordSink, workspace: inout SimulationWorkspace
  ) throws -> [IncidentLabel] {
    var labels: [IncidentLabel] = []
    let budgets = lineBudgets(&workspace)
    for place in plan.lineItems.indices {
      labels += try run(lineItem: place, budget: budgets[place], into: &sink, &workspace)
    }
    try workspace.flush(into: &sink)
    return labels
  }

  /// Writes the rows of one line item by itself, which `run` would write among the others'.
  package func run(
    lineItem place: Int, into sink: inout some RecordSink, workspace: inout SimulationWorkspace
  ) throws -> [IncidentLabel] {
    let budgets =
      shared?.found { lineBudgets(&workspace) } ?? lineBudgets(&workspace)
    let labels = try run(lineItem: place, budget: budgets[place], into: &sink, &workspace)
    try workspace.flush(into: &sink)
    return labels
  }

  /// How many hours of a line item end by the instant.
  package func hours(ofLineItem place: Int) -> Int64 {
    let line = plan.lineItems[place]
    let end = min(LineModel.end(of: line), asOf.hour)
    return LineModel.stretches(of: line).reduce(0) {
      $0 + max(0, min($1.hours.upperBound, end) - $1.hours.lowerBound)
    }
  }

  private func run(
    lineItem place: Int, budget: LineBudget, into sink: inout some RecordSink,
    _ workspace: inout SimulationWorkspace
  ) throws -> [IncidentLabel] {
    let line = plan.lineItems[place]
    let model = LineModel(campaign: plan, line: line, scratch: &workspace.columns)
    let labelled = tables.contains(.incidents) ? line.incidents.filter(isNewlyOver) : []
    var totals = labelled.map(IncidentTotals.init)
    try simulate(model, budget: budget, &totals, into: &sink, &workspace)
    return totals.map {
      IncidentTruth.label($0, model, budget: budget, &workspace.columns)
    }
  }

  private func simulate(
    _ model: LineModel, budget: LineBudget, _ totals: inout [IncidentTotals],
    into sink: inout some RecordSink, _ workspace: inout SimulationWorkspace
  ) throws {
    workspace.columns.clearWhatMayStay()
    var run = LineRun(model, budget: budget)
    var days = tables.isDisjoint(with: .daily) ? nil : LineDays(model, tables, after: after)
    workspace.days.begin()
    while run.next(until: asOf.hour, &workspace.columns) {
      for place in totals.indices { totals[place].add(workspace.columns) }
      if tables.contains(.performance) {
        let count = workspace.columns.count
        let old = Int(max(0, min(Int64(count), after.hour - workspace.columns.first)))
        try workspace.performance.append(
          workspace.columns, model, flight: run.flight, rows: old..<count, into: &sink)
      }
      try days?.add(workspace.columns, to: &workspace.days, into: &sink)
    }
    try days?.finish(&workspace.days, into: &sink)
  }

  private func isNewlyOver(_ incident: IncidentPlan) -> Bool {
    let end = incident.hours.upperBound.start
    return end > after && end <= asOf
  }

  /// What each line item may spend; found by running through the hours where a change of a LIFETIME
  /// amount needs to know what several line items have spent.
  func lineBudgets(_ workspace: inout SimulationWorkspace) -> [LineBudget] {
    if plan.budgetType == .daily { return BudgetSplit.daily(plan) }
    var budgets = plan.lineItems.map { LineBudget($0.budget) }
    let steps = plan.budgetSteps.filter { $0.at < asOf }
    guard !steps.isEmpty else { return budgets }
    var runs = plan.lineItems.map { line in
      LineRun(
        LineModel(campaign: plan, line: line, scratch: &workspace.columns),
        budget: LineBudget(line.budget), withViewers: false)
    }
    for step in steps {
      for place in runs.indices {
        while runs[place].next(until: step.at.hour, &workspace.columns) {}
      }
      BudgetSplit.lifetime(step, plan, budgets: &budgets, spent: runs.map(\.spent))
      for place in runs.indices { runs[place].budget = budgets[place] }
    }
    return budgets
  }
}
