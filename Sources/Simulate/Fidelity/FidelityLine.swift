package import Registry
package import Units

/// A line item whose hours are judged: what was booked, and its hours as columns.
package struct FidelityLine: Sendable {
  /// The key of its campaign.
  package var campaign: Int64
  /// Who pays; lines of one advertiser share a click rate.
  package var advertiser: String
  /// The campaign's market.
  package var market: String
  /// The devices on which it shows; empty for all.
  package var devices: [Device] = []
  /// The terms of the buy.
  package var buyType: BuyType
  /// What the budget's amount is for.
  package var budgetType: BudgetType
  /// How the budget is spread.
  package var pacing: Pacing
  /// The bid for a thousand impressions.
  package var bid: Money
  /// The most that it might have spent by its last hour.
  package var allowance: Money
  /// Offered supply as a multiple of what was needed; nothing where nobody knows.
  package var supplyMultiple: Double?
  /// True where budget, status and launch were left as booked and nothing went wrong.
  package var isUndisturbed: Bool
  /// The hours, since 1970, and what they hold, a column each and all of one length.
  package var columns: FidelityColumns

  /// Describes a line item by what has no default.
  package init(
    campaign: Int64, advertiser: String, market: String, buyType: BuyType,
    budgetType: BudgetType, pacing: Pacing, bid: Money, allowance: Money, isUndisturbed: Bool,
    columns: FidelityColumns
  ) {
    self.campaign = campaign
    self.advertiser = advertiser
    self.market = market
    self.buyType = buyType
    self.budgetType = budgetType
    self.pacing = pacing
    self.bid = bid
    self.allowance = allowance
    self.isUndisturbed = isUndisturbed
    self.columns = columns
  }
}
