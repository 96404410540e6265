import Registry
import Tables
import Units

/// Puts the rows of a campaign together, table by table.
struct CampaignAssembly {
  let facts: CampaignFacts
  let planning: CampaignPlanning
  let reference: ReferenceShelf
  let flights: FlightPlan
  var rows: [Row] = []

  private var spec: CampaignSpec { planning.spec }

  /// Adds all rows, and gives the campaign's number.
  mutating func assemble(advertiser: Int64, ids: inout NextIDs) -> Int64 {
    let id = ids.take(Registry.campaigns)
    let days = facts.span.upperBound - facts.span.lowerBound + 1
    let budget = BudgetPlan(
      spec, lineItems: flights.flights.count, days: days, currency: facts.currency,
      law: planning.laws.budget, draws: planning.draws)
    var plans = shapedPlans()
    let target = target(of: plans)
    for index in plans.indices {
      plans[index].bid =
        plans[index].spec.lineItem["bid_cpm_micros"]?.integer.map(Money.init(micros:))
        ?? PriceRule.bid(at: index, target: target, in: facts.currency)
      plans[index].budget = budget.parts[index]
      plans[index].budgetType = budget.type
    }
    let whole = budget.type == .lifetime ? budget.amount : budget.amount.multiplied(by: days)
    let campaign = CampaignTerms(facts: facts, draws: planning.draws, spec: spec).row(
      advertiser: advertiser, target: target,
      dollars: facts.currency.dollars(whole ?? budget.amount))
    rows.append(campaign)
    addLineItems(plans, campaign: campaign, id: id)
    addMoney(budget, campaign: id)
    addStatusChanges(from: campaign, id: id, firstLineItem: ids[Registry.lineItems])
    addParts(plans, ids: &ids)
    return id
  }

  private func shapedPlans() -> [LineItemPlan] {
    flights.flights.enumerated().map { index, flights in
      let given =
        index < spec.lineItems.count
        ? spec.lineItems[index] : LineItemSpec(EntitySpec("line_items"))
      let key = "\(facts.key)/" + (given.lineItem["name"]?.text ?? "#\(index + 1)")
      let draws = Draws<LineItemSlot>(
        seed: facts.seed, thing: key, name: GenerateStreams.lineItem)
      let shape = ShapeChoice(
        spec: given, objective: facts.objective, isGuaranteed: facts.isGuaranteed, draws: draws
      ).shape
      return LineItemPlan(spec: given, key: key, shape: shape, draws: draws, flights: flights)
    }
  }

  /// The price that was given, the highest bid, or that of the dearest line item.
  private func target(of plans: [LineItemPlan]) -> Money {
    if let given = spec.campaign["target_cpm_micros"]?.integer { return Money(micros: given) }
    let bids = plans.compactMap { $0.spec.lineItem["bid_cpm_micros"]?.integer }
    if let highest = bids.max() { return Money(micros: highest) }
    let premium = Defaults.targetingPremium.bounds
    let addition =
      premium.lowerBound
      + (premium.upperBound - premium.lowerBound) * planning.draws.uniform(.premium)
    let prices = plans.map {
      PriceRule.price(
        of: $0.shape, facts.buyType, deviation: planning.draws.normal(.price), premium: addition,
        in: facts.currency)
    }
    return prices.max() ?? PriceRule.largest
  }
}
