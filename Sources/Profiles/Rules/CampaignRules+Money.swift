import Tables
import Registry
import Units

extension CampaignRules {
  /// Bids stay below the target, and budgets sum.
  mutating func judgeMoney() {
    judgeBids()
    judgeBudgets()
  }

  private mutating func judgeBids() {
    guard let target = spec.campaign["target_cpm_micros"]?.integer else { return }
    for item in spec.lineItems {
      guard let bid = item.lineItem["bid_cpm_micros"]?.integer, bid > target else { continue }
      report(
        CampaignCode.bidAboveTarget,
        "the bid of \(Money(micros: bid)) is above the campaign's target CPM of "
          + "\(Money(micros: target))", at: item.lineItem.place(of: "bid_cpm_micros"),
        advice: "bid at most the target, or raise it")
    }
  }

  private mutating func judgeBudgets() {
    let column = "budget_micros"
    guard let amount = spec.budget["amount_micros"]?.integer else { return }
    let given = spec.lineItems.filter { $0.lineItem[column] != nil }
    guard let last = given.last else { return }
    let sum = given.reduce(Int128(0)) { $0 + Int128($1.lineItem[column]?.integer ?? 0) }
    let isComplete = given.count == spec.lineItems.count
    guard isComplete ? sum != Int128(amount) : sum >= Int128(amount) else { return }
    let total = Int64(exactly: sum).map { Money(micros: $0).description } ?? "more than can be paid"
    let budget = Money(micros: amount).description
    report(
      CampaignCode.budgetSum,
      isComplete
        ? "the budgets of the line items sum to \(total), and the campaign's is \(budget)"
        : "the budgets of \(given.count) line items sum to \(total), and leave nothing of the "
          + "campaign's \(budget) to the others",
      at: last.lineItem.place(of: column), advice: "leave one out to have it computed")
  }
}
