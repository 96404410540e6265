internal import Events
internal import Units

/// A campaign as the event maker sees it, and how far its events have landed.
struct CampaignEvents: Sendable {
  let plan: EventPlan
  let budget: BudgetPlan
  /// The first hour of arrival whose clicks have not landed.
  var clicksFrom = Instant.earliest.hour
  /// The first hour of arrival whose budget updates have not landed.
  var budgetsFrom = Instant.earliest.hour
  /// What its budget updates have still to tell.
  var tellings: [BudgetTelling] = []

  init(plan: EventPlan, budget: BudgetPlan) {
    self.plan = plan
    self.budget = budget
  }
}
