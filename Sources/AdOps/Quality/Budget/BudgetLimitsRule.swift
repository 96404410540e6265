import Registry
import Units

/// The budget is not above the largest that anybody may order, converted at the fixed rate.
enum BudgetLimitsRule: QualityJudge {
  static let rule = QualityRule.budgetLimits
  static let scope = "to tickets that build campaigns or placements or change a budget"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.budget) else { return .notApplicable("the ticket is about no budget") }
    let unread =
      ticket.problems(.budget) + ticket.problems(.budgetChange, columns: ["amount_micros"])
    guard let (amount, type) = ticket.amount else {
      return unread.isEmpty ? .notApplicable("no budget is asked for") : .of(unread)
    }
    let limit = type == .daily ? limits.dailyBudget : limits.lifetimeBudget
    guard ticket.currencyFacts.isAbove(amount, limit) else { return .of(unread) }
    let words = type == .daily ? "a day" : "for its lifetime"
    return .of(
      unread + [
        Objection(
          "the budget of \(ticket.currencyFacts.text(amount)) \(words) is above "
            + "\(limit.formatted(decimals: 0)) USD; have a larger one approved, or lower it")
      ])
  }
}
