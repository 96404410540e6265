import Registry
import Units

/// How a campaign's amounts fall on its line items, first and after each change.
enum BudgetSplit {
  /// The amounts of a line item of a DAILY budget: its part of each day's amount.
  ///
  /// A change is split over the line items that are still live in the proportions of their parts.
  static func daily(_ campaign: CampaignPlan) -> [LineBudget] {
    var budgets = campaign.lineItems.map { LineBudget($0.budget) }
    for step in campaign.budgetSteps {
      let live = liveLines(campaign, at: step.at)
      guard !live.isEmpty else { continue }
      let weights = live.map { budgets[$0].steps[budgets[$0].steps.count - 1].amount }
      let parts = split(step.amount, weights, campaign, live)
      for (place, line) in live.enumerated() {
        budgets[line].steps.append(LineBudget.Step(at: step.at, amount: parts[place].micros))
      }
    }
    return budgets
  }

  /// Splits what is left of a LIFETIME amount over the line items that are still live, in the
  /// proportions of what each has left; so the old amount would change nothing.
  ///
  /// Gives the most that each of them may have spent from then on.
  static func lifetime(
    _ step: BudgetStep, _ campaign: CampaignPlan, budgets: inout [LineBudget], spent: [Int64]
  ) {
    let live = liveLines(campaign, at: step.at)
    guard !live.isEmpty else { return }
    let left = max(0, step.amount.micros - spent.reduce(0, +))
    let weights = live.map { line in
      max(0, budgets[line].steps[budgets[line].steps.count - 1].amount - spent[line])
    }
    let parts = split(Money(micros: left), weights, campaign, live)
    for (place, line) in live.enumerated() {
      let amount = spent[line] + parts[place].micros
      budgets[line].steps.append(LineBudget.Step(at: step.at, amount: amount))
    }
  }

  private static func split(
    _ amount: Money, _ weights: [Int64], _ campaign: CampaignPlan, _ live: [Int]
  ) -> [Money] {
    let isExhausted = weights.allSatisfy { $0 == 0 }
    let shares = isExhausted ? live.map { campaign.lineItems[$0].budget.micros } : weights
    return amount.largestRemainderSplit(weights: shares, unit: campaign.minorUnit)
  }

  /// The places of the line items whose flights go on after an instant and that nobody ended.
  private static func liveLines(_ campaign: CampaignPlan, at instant: Instant) -> [Int] {
    campaign.lineItems.indices.filter { place in
      let line = campaign.lineItems[place]
      let status = line.statusSteps.last { $0.at <= instant }?.status ?? line.status
      return status != .completed && LineModel.end(of: line) > instant.hour
    }
  }
}
