import Registry
import Units

/// The budgets of the line items add up to the campaign's first budget.
enum BudgetSumRule: QualityJudge {
  static let rule = QualityRule.budgetSum
  static let scope = "to tickets that build campaigns or placements"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.structure) else {
      return .notApplicable("the ticket splits no budget")
    }
    guard let amount = ticket.budget?.money("amount_micros"), !ticket.lineItems.isEmpty else {
      return .notApplicable("there is no budget, or nothing to split it over")
    }
    let unread = ticket.problems(.lineItem, columns: ["budget_micros"])
    let parts = ticket.lineItems.compactMap { $0.row.money("budget_micros") }
    let sum = parts.reduce(Int128(0)) { $0 + Int128($1.micros) }
    guard sum != Int128(amount.micros), unread.isEmpty else { return .of(unread) }
    let text = Int64(exactly: sum).map { ticket.currencyFacts.text(Money(micros: $0)) }
    return .of([
      Objection(
        "the budgets of the line items add up to \(text ?? "more than can be paid"), and the "
          + "campaign's is \(ticket.currencyFacts.text(amount))")
    ])
  }
}
