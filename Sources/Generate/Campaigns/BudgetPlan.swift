import Registry
import Tables
import Units

/// What a campaign may spend, and which part of it each line item gets.
struct BudgetPlan {
  let amount: Money
  let type: BudgetType
  let parts: [Money]

  /// Completes the amounts: given ones stay, the others share what is left.
  init(
    _ spec: CampaignSpec, lineItems count: Int, days: Int64, currency: CurrencyFacts,
    law: SizeDraw, draws: Draws<CampaignSlot>
  ) {
    let given = (0..<count).map { index in
      index < spec.lineItems.count
        ? spec.lineItems[index].lineItem["budget_micros"]?.integer.map(Money.init(micros:)) : nil
    }
    type =
      spec.budget["type"]?.text.flatMap(BudgetType.init)
      ?? draws.pick(Defaults.budgetTypeMix, .budgetType)
    let known = Self.sum(given.compactMap(\.self))
    let open = given.count { $0 == nil }
    amount =
      spec.budget["amount_micros"]?.integer.map(Money.init(micros:))
      ?? Self.drawn(
        law.value(at: draws.uniform(.budget)), type, days, known, open, given.count, currency)
    let weights = given.indices.map { index in
      given[index] == nil ? Int64(draws.integer(in: 50...100, .budgetShare, row: index)) : 0
    }
    guard open > 0 else {
      parts = given.compactMap(\.self)
      return
    }
    let shared = max(amount - known, .zero).largestRemainderSplit(
      weights: weights, unit: currency.minorUnit)
    parts = zip(given, shared).map { $0 ?? $1 }
  }

  /// The sum where all parts are known; else at least an equal share for each open part.
  private static func drawn(
    _ whole: Double, _ type: BudgetType, _ days: Int64, _ known: Money, _ open: Int,
    _ count: Int, _ currency: CurrencyFacts
  ) -> Money {
    if open == 0 { return known }
    var dollars = whole
    if type == .daily {
      dollars = min(dollars / Double(max(1, days)), Defaults.dailyBudgetLimit.value)
    }
    let micros = Int64(currency.micros(ofDollars: dollars))
    let drawn = rounded(Money(micros: micros), in: currency)
    guard count > open else { return drawn }
    let equal = known.divided(by: Int64(count - open), rounding: .down)
    return max(drawn, Self.sum([known] + (0..<open).map { _ in equal }))
  }

  /// The sum, or the largest amount where it does not fit.
  private static func sum(_ amounts: [Money]) -> Money {
    Money(micros: Int64(clamping: amounts.reduce(Int128(0)) { $0 + Int128($1.micros) }))
  }

  /// Down to two significant digits and a half, as people write budgets, in whole minor units.
  private static func rounded(_ amount: Money, in currency: CurrencyFacts) -> Money {
    var step = currency.minorUnit
    while let next = step.multiplied(by: 10), amount.micros / next.micros >= 20 { step = next }
    let rounded = amount.rounded(toMultipleOf: step, .down) ?? amount
    return max(rounded, currency.minorUnit)
  }
}
