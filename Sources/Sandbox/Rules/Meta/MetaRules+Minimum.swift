import JSON
import Registry
import Units

extension MetaRules {
  /// A budget must be worth a dollar a day for impressions, five for clicks, forty for sales.
  static func leastBudget(_ call: SandboxCall) -> [Complaint] {
    guard let account = call.account, let goal = call["optimization_goal"]?.string,
      let daily = account.least(dollars: dollars(for: goal, account))
    else { return [] }
    let unit = Money.minorUnit(digits: account.minorDigits)
    if let amount = call["daily_budget"]?.integer {
      return below(amount, unit, daily, "daily_budget")
    }
    guard let amount = call["lifetime_budget"]?.integer,
      let least = daily.multiplied(by: days(of: call))
    else { return [] }
    return below(amount, unit, least, "lifetime_budget")
  }

  private static func below(
    _ amount: Int64, _ unit: Money, _ least: Money, _ name: String
  ) -> [Complaint] {
    guard let money = unit.multiplied(by: amount), money < least else { return [] }
    return [
      Complaint(.minimum, at: name, "is below the least of \(least)", subcode: 1_885_272)
    ]
  }

  private static func dollars(for goal: String, _ account: SandboxAccount) -> Money {
    switch goal {
    case "REACH", "IMPRESSIONS", "AD_RECALL_LIFT":
      first.contains(account.currency) ? Money(units: 1) : Money(micros: 500_000)
    case "LINK_CLICKS", "LANDING_PAGE_VIEWS", "POST_ENGAGEMENT", "THRUPLAY", "PAGE_LIKES":
      Money(units: 5)
    default: Money(units: 40)
    }
  }

  /// The currencies of the first tier.
  private static let first: Set<String> = [
    "AUD", "CAD", "CHF", "DKK", "EUR", "GBP", "HKD", "JPY", "KRW", "NOK", "NZD", "SEK", "TWD",
    "USD",
  ]

  /// Days between the wall clocks of both instants, whatever the clocks did in between.
  private static func days(of call: SandboxCall) -> Int64 {
    guard let start = call["start_time"]?.string, let end = call["end_time"]?.string,
      let first = try? CivilDate(parsing: String(start.prefix(10))),
      let last = try? CivilDate(parsing: String(end.prefix(10)))
    else { return 1 }
    return max(1, last - first)
  }
}
