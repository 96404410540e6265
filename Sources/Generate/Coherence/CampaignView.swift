import Registry
package import Tables
import Units

/// A generated campaign with its parts joined, for rules to look at.
package struct CampaignView: Sendable {
  let advertiser: Row
  let campaign: Row
  let budget: Row
  let lineItems: [LineItemView]
  let brand: BrandFacts
  let market: MarketFacts
  let currency: CurrencyFacts
  let title: TitleFacts?
  let audiences: [AudienceFacts]

  /// Joins the rows of a campaign; nothing where campaign, advertiser or budget is missing.
  /// - Parameters:
  ///   - rows: The rows with their numbers, brands that were added among them.
  ///   - advertiser: The advertiser's row, where it was there before.
  ///   - reference: The reference rows.
  package init?(_ rows: [Row], advertiser: Row? = nil, reference: ReferenceShelf) {
    let tables = Dictionary(grouping: rows, by: \.table.name)
    guard let advertiser = advertiser ?? tables["advertisers"]?.first,
      let campaign = tables["campaigns"]?.first, let budget = tables["budgets"]?.first
    else { return nil }
    let brands = reference.brands + (tables["brands"] ?? []).compactMap(ReferenceShelf.brand)
    guard let brand = brands.first(where: { $0.id == campaign["brand_id"].integer }) else {
      return nil
    }
    self.advertiser = advertiser
    self.campaign = campaign
    self.budget = budget
    self.brand = brand
    market = reference.market(campaign["market_id"].integer)
    currency = reference.currency(advertiser["currency_id"].integer)
    title = reference.title(campaign["title_id"].integer)
    audiences = reference.audiences
    lineItems = (tables["line_items"] ?? []).map { row in
      func parts(_ table: String) -> [Row] {
        (tables[table] ?? []).filter { $0["line_item_id"] == row["id"] }
      }
      return LineItemView(
        row, flights: parts("flights"), caps: parts("frequency_caps"),
        creatives: parts("creatives"))
    }
  }

  var industry: Industry { advertiser.choice("industry", as: Industry.self) ?? .consumerGoods }
  var objective: Objective { campaign.choice("objective", as: Objective.self) ?? .awareness }
  var category: SpecialCategory {
    campaign.choice("special_category", as: SpecialCategory.self) ?? .none
  }
  var buyType: BuyType {
    campaign.choice("programmatic_buy_type", as: BuyType.self) ?? .programmaticGuaranteed
  }
  var isGuaranteed: Bool {
    buyType == .programmaticGuaranteed || buyType == .directGuaranteed
  }
  var target: Money { Money(micros: campaign["target_cpm_micros"].integer ?? 0) }
  var amount: Money { Money(micros: budget["amount_micros"].integer ?? 0) }
}
