import Registry
import Tables
import Units

/// What holds for prices and budgets.
extension CoherenceRule {
  static let moneyRules: [CoherenceRule] = [
    .campaign(
      "price_bounds",
      "a price lies between the lowest and the highest of streaming, or is the largest that "
        + "its currency can write"
    ) { view in
      let dollars = view.currency.dollars(view.target)
      let bounds = Defaults.cpmBounds.bounds
      // Rounding down takes up to a quarter of a unit.
      return dollars <= bounds.upperBound + 0.001
        && (dollars >= bounds.lowerBound - 0.5 || view.target == PriceRule.largest)
    },
    .campaign(
      "duration_price", "a price follows terms, format, placement and length of the dearest spot"
    ) { view in
      let factors = view.lineItems.map { item in
        let placement = item.placements.first ?? .midRoll
        return Defaults.formatPrice[item.format] * Defaults.placementPrice[placement]
          * PriceRule.durationFactor(item.duration)
      }
      let middle = Defaults.cpmMedian[view.buyType] * (factors.max() ?? 1)
      let dollars = view.currency.dollars(view.target)
      let bounds = Defaults.cpmBounds.bounds
      // Five sigmas to each side are a factor of three.
      return dollars <= max(middle * 1.25 * 3, bounds.lowerBound)
        && (dollars >= min(middle / 3, bounds.upperBound) - 0.5 || view.target == PriceRule.largest)
    },
    CoherenceRule(
      "bid_ladder", "line items bid all, 95 % or 90 % of the target, in amounts that can be paid"
    ) { view in
      view.lineItems.enumerated().filter { index, item in
        item.money("bid_cpm_micros")
          != PriceRule.bid(at: index, target: view.target, in: view.currency)
          || item.money("bid_cpm_micros") > view.target
      }.map(\.element.row)
    },
    .campaign("budgets_add_up", "the budgets of line items add up to the campaign's") { view in
      view.lineItems.reduce(Money.zero) { $0 + $1.money("budget_micros") } == view.amount
    },
    .lineItem("budgets_payable", "budgets are more than nothing, and can be paid") { view, item in
      let unit = view.currency.minorUnit.micros
      return item.money("budget_micros") > .zero
        && item.money("budget_micros").micros % unit == 0 && view.amount.micros % unit == 0
    },
    .campaign("budget_limits", "budgets stay below the limits of the quality rules") { view in
      let dollars = view.currency.dollars(view.amount)
      return view.budget["type"] == .text(BudgetType.daily.rawValue)
        ? dollars <= Defaults.dailyBudgetLimit.value
        : dollars <= Defaults.lifetimeBudgetLimit.value
    },
    .lineItem("goal_promised", "who promises a volume says how many impressions the budget buys") {
      view, item in
      guard view.isGuaranteed else { return item.row["impression_goal"].isNull }
      let days = item.flights.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) + 1 }
      let isDaily = view.budget["type"] == .text(BudgetType.daily.rawValue)
      let goal = PriceRule.impressions(
        for: item.money("budget_micros"), at: item.money("bid_cpm_micros"),
        days: isDaily ? days : 1)
      return item.row["impression_goal"].integer == goal
    },
    .lineItem("promised_pacing", "a promised volume is not delivered as fast as possible") {
      view, item in
      !view.isGuaranteed || item.row["pacing"] != .text(Pacing.asSoonAsPossible.rawValue)
    },
    .lineItem("deal_tag", "a deal between people is served without VAST tags") { view, item in
      view.buyType != .directGuaranteed
        || item.row["ad_server_type"] == .text(AdServerType.dspTag.rawValue)
    },
  ]
}
