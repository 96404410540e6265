import JSON
import Registry
import Tables
import Units

/// A campaign that is like a profile's, but for its size, its days and whom it speaks for.
struct ProfileFollowing {
  let spec: CampaignSpec

  /// What belongs to the profile's own campaign and to no other.
  private static let ownOfCampaign: Set<String> = [
    "name", "brand_id", "market_id", "title_id", "external_ref", "status", "competitive_label",
  ]
  private static let ownOfLineItem: Set<String> = [
    "name", "budget_micros", "impression_goal", "geo_tier",
  ]

  /// Follows a profile with so many line items, in a market; a price is kept in dollars only.
  init(_ profile: CampaignSpec, lineItems: Int, market: MarketFacts, currency: CurrencyFacts) {
    let isDollar = currency.code == "USD"
    var spec = CampaignSpec(profile.name, at: profile.place)
    let prices: Set<String> = isDollar ? [] : ["target_cpm_micros", "bid_cpm_micros"]
    spec.campaign = Self.copy(profile.campaign, without: Self.ownOfCampaign.union(prices))
    spec.budget = Self.copy(profile.budget, without: ["amount_micros", "type"])
    spec.lineItems = (0..<lineItems).compactMap { place in
      guard !profile.lineItems.isEmpty else { return nil }
      let known = profile.lineItems[place % profile.lineItems.count]
      // Line items after the first bid a little less, as generated ones do.
      let bid: Set<String> = place > 0 ? ["bid_cpm_micros"] : []
      var item = Self.copy(known.lineItem, without: Self.ownOfLineItem.union(prices).union(bid))
      if let targeting = known.lineItem.given["targeting_json"], let text = targeting.value.text {
        let own = Self.targeting(text, in: market)
        item.give(Given(.text(own), at: targeting.place), for: "targeting_json")
      }
      return LineItemSpec(item, frequencyCap: known.frequencyCap)
    }
    self.spec = spec
  }

  private static func copy(_ given: EntitySpec, without columns: Set<String>) -> EntitySpec {
    var copy = EntitySpec(given.table, at: given.place)
    for (column, value) in given.given where !columns.contains(column) {
      copy.give(value, for: column)
    }
    return copy
  }

  /// The same viewers, in another country.
  private static func targeting(_ text: String, in market: MarketFacts) -> String {
    guard let object = (try? JSONReader.read(text))?.object else { return text }
    let places: [TargetingKey] = [.geoCountry, .geoRegion, .geoDMA, .geoTier]
    var members = object.members.filter { member in
      !places.contains { $0.rawValue == member.key }
    }.map { ($0.key, $0.value) }
    members.append((TargetingKey.geoCountry.rawValue, [.string(market.code)]))
    return JSONValue.object(JSONObject(uniqueMembers: members)).text()
  }
}
