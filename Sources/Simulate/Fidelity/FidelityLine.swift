package import Registry
package import Units

/// A line item whose hours are judged: what was booked, and its hours as columns.
package struct FidelityLine: Sendable {
  /// Who pays; lines of one advertiser share a click rate.
  package var advertiser: String
  /// The campaign's market, and its clock.
  package var market: String
  /// The clock that local hours are told by.
  package var zone: TimeZoneRules
  /// The devices on which it shows, each once and in a fixed order; empty for all.
  package var devices: [Device] = []
  /// The terms of the buy.
  package var buyType: BuyType
  /// What the budget's amount is for.
  package var budgetType: BudgetType
  /// How the budget is spread.
  package var pacing: Pacing
  /// The largest share of offers for which it may bid, in millionths.
  package var ceiling: Int64 = 1_000_000
  /// The bid for a thousand impressions.
  package var bid: Money
  /// The most that it might have spent by its last hour.
  package var allowance: Money
  /// Offered supply as a multiple of what was needed.
  package var supplyMultiple: Double
  /// The households that it may reach.
  package var households: Double
  /// True where budget, status, launch and rows were left as booked and nothing went wrong.
  package var isUndisturbed = true
  /// True where its flights are over.
  package var isOver = true
  /// True where its bid is the one that its hours were made with.
  package var hasFirstBid = true
  /// Its hours.
  package var columns: FidelityColumns

  /// Describes a line item by what has no default.
  package init(
    advertiser: String, market: String, zone: TimeZoneRules, buyType: BuyType,
    budgetType: BudgetType, pacing: Pacing, bid: Money, allowance: Money, supplyMultiple: Double,
    households: Double, columns: FidelityColumns
  ) {
    self.advertiser = advertiser
    self.market = market
    self.zone = zone
    self.buyType = buyType
    self.budgetType = budgetType
    self.pacing = pacing
    self.bid = bid
    self.allowance = allowance
    self.supplyMultiple = supplyMultiple
    self.households = households
    self.columns = columns
  }

  /// True for an undisturbed LIFETIME line item that is paced evenly.
  var isSteady: Bool { isUndisturbed && budgetType == .lifetime && pacing == .even }
}
