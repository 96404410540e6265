import Registry
import Units

/// The budget is not below the least that the platform takes for a campaign and for its parts.
enum PlatformMinimumRule: QualityJudge {
  static let rule = QualityRule.platformMinimum
  static let scope = "to tickets about budgets on platforms with a least budget"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.budget) else { return .notApplicable("the ticket is about no budget") }
    let objective = ticket.campaign.choice("objective", as: Objective.self) ?? .awareness
    let least = PlatformMinimum(on: ticket.platform, objective, ticket.currencyFacts)
    guard least.campaign != nil || least.part != nil else {
      return .notApplicable("\(ticket.platform.rawValue) takes any budget")
    }
    guard let (amount, type) = ticket.amount else {
      return .notApplicable("no budget is asked for")
    }
    var objections: [Objection] = []
    if let campaign = least.campaign {
      objections += below(campaign.perDay(in: ticket.currencyFacts), amount, "the budget", ticket)
    }
    guard let part = least.part else { return .of(objections) }
    if ticket.requestType == .budgetUpdate {
      let parts = ticket.scope.map { self.least(part, type, $0, ticket)?.micros ?? 0 }
      objections += below(Money(micros: parts.reduce(0, +)), amount, "the budget", ticket)
    } else {
      objections += ticket.scope.flatMap { item -> [Objection] in
        guard let own = item.row.money("budget_micros") else { return [] }
        return below(
          self.least(part, type, item, ticket), own, "the budget of \(item.place)", ticket)
      }
    }
    return .of(objections)
  }

  /// The least of a part: each day's, as often as it runs where the budget is for a lifetime.
  private static func least(
    _ part: DailyMinimum, _ type: BudgetType, _ item: LineItemCase, _ ticket: TicketCase
  ) -> Money? {
    let currency = ticket.currencyFacts
    return type == .daily
      ? part.perDay(in: currency) : part.lifetime(days: max(1, item.days), in: currency)
  }

  private static func below(
    _ least: Money?, _ amount: Money, _ what: String, _ ticket: TicketCase
  ) -> [Objection] {
    guard let least, amount < least else { return [] }
    let currency = ticket.currencyFacts
    return [
      Objection(
        "\(what) of \(currency.text(amount)) is below \(currency.text(least)), the least that "
          + "\(ticket.platform.rawValue) takes")
    ]
  }
}

extension LineItemCase {
  /// The days of its flights; a flight of ten thousand years is capped, so that sums fit.
  var days: Int64 {
    flights.reduce(0) { sum, part in
      guard let start = part.row.date("start_date"), let end = part.row.date("end_date") else {
        return sum
      }
      return sum + min(max(0, end - start + 1), 100_000)
    }
  }
}
