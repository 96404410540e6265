package import Registry
package import Units

/// A campaign in nobody's interface: what every platform is told, each in its own words.
///
/// It is the campaign as it shall be; a change says which part of it is sent.
package struct NeutralCampaign: Hashable, Sendable {
  /// The row of `campaigns`.
  package var id: Int64
  /// Its readable number, such as `CMP-0001`.
  package var code: String
  /// Its name in the taxonomy, given once for the channel.
  package var name: String
  /// The advertiser's name.
  package var advertiser: String
  /// The brand that it speaks for.
  package var brand: String
  /// The title that it promotes, if any.
  package var title: String?
  /// What it is bought for.
  package var objective: Objective
  /// The subject that limits its targeting.
  package var specialCategory = SpecialCategory.none
  /// Where it runs.
  package var market: NeutralMarket
  /// In which currency it is paid.
  package var currency: NeutralCurrency
  /// What its budgets are for: its whole time, or each of its days.
  package var budgetType = BudgetType.lifetime
  /// The most that it pays for a thousand impressions.
  package var targetCPM: Money
  /// The platform through which it is bought where impressions are auctioned.
  package var partner = DSPPartner.displayVideo360
  /// The terms on which impressions are bought.
  package var buyType = BuyType.programmaticGuaranteed
  /// Its parts, on all channels.
  package var lineItems: [NeutralLineItem]

  /// Describes a campaign; what has a default is set afterwards.
  package init(
    id: Int64, code: String, name: String, advertiser: String, brand: String, title: String? = nil,
    objective: Objective, market: NeutralMarket, currency: NeutralCurrency, targetCPM: Money,
    lineItems: [NeutralLineItem]
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.advertiser = advertiser
    self.brand = brand
    self.title = title
    self.objective = objective
    self.market = market
    self.currency = currency
    self.targetCPM = targetCPM
    self.lineItems = lineItems
  }

  /// What viewers are told about: the title, or the brand.
  var subject: String { title ?? brand }
}
