package import Registry
package import Units

/// What the simulator is told of a campaign: what is needed for its hours, and nothing else.
package struct CampaignPlan: Sendable {
  /// The key of the campaign's row.
  package var id: Identifier<CampaignPlan>
  /// The name under which its draws are made; never its position or key.
  package var streamKey: String
  /// The stream key of its advertiser, whose click rate its campaigns share.
  package var advertiserKey: String
  /// The seed of the run that made it.
  package var seed: UInt64
  /// The market in whose clock its days and hours are told.
  package var market: MarketPlan
  /// The industry of its advertiser.
  package var industry: Industry
  /// What it is bought for.
  package var objective: Objective
  /// The terms on which impressions are bought.
  package var buyType: BuyType
  /// Whether an amount is for the whole campaign or for each local day of its flights.
  package var budgetType: BudgetType
  /// The initial amount.
  package var budget: Money
  /// Later amounts, in the order in which they take effect.
  package var budgetSteps: [BudgetStep] = []
  /// The smallest amount that its currency can pay.
  package var minorUnit: Money
  /// The status before the first step.
  ///
  /// Only `ACTIVE` delivers; a campaign that goes live with its flight is active from the start.
  package var status: CampaignStatus = .active
  /// Later statuses, in the order in which they take effect.
  package var statusSteps: [StatusStep] = []
  /// Its line items, in the order of their keys; their budgets sum to the initial amount.
  package var lineItems: [LineItemPlan] = []

  /// Describes a campaign by what has no default.
  package init(
    id: Identifier<CampaignPlan>, streamKey: String, advertiserKey: String, seed: UInt64,
    market: MarketPlan, industry: Industry, objective: Objective, buyType: BuyType,
    budgetType: BudgetType, budget: Money, minorUnit: Money
  ) {
    self.id = id
    self.streamKey = streamKey
    self.advertiserKey = advertiserKey
    self.seed = seed
    self.market = market
    self.industry = industry
    self.objective = objective
    self.buyType = buyType
    self.budgetType = budgetType
    self.budget = budget
    self.minorUnit = minorUnit
  }
}
