import Registry
import Units

extension TranslationDraft {
  /// Refuses viewers chosen by age, gender or postcode where law forbids it.
  mutating func refusePersonalTargeting(of lineItem: NeutralLineItem) {
    let keys = [TargetingKey.ageRange, .gender].filter { !lineItem.targeting[$0].isEmpty }
    guard !keys.isEmpty else { return }
    add(
      TranslationCode.refused,
      "\(platform.title) takes no \(keys.map(\.rawValue).joined(separator: " and ")) in the "
        + "special category \(campaign.specialCategory.rawValue): line item '\(lineItem.name)'",
      advice: "take it out of the targeting")
  }

  /// Refuses viewers under age where nobody under 18 may be reached.
  mutating func refuseMinors(of lineItem: NeutralLineItem) {
    add(
      TranslationCode.refused,
      "\(platform.title) reaches nobody under 18 in the special category "
        + "\(campaign.specialCategory.rawValue): line item '\(lineItem.name)' asks for 13-17",
      advice: "take 13-17 out of the targeting")
  }

  /// Refuses a line item none of whose screens the platform reaches.
  mutating func refuseDevices(of lineItem: NeutralLineItem) {
    let devices = lineItem.targeting[.device].joined(separator: ", ")
    add(
      TranslationCode.refused,
      "\(platform.title) reaches no \(devices): line item '\(lineItem.name)'",
      advice: "choose other screens or another channel")
  }

  /// Notes a tier of places, which says nothing that the places do not.
  mutating func loseTier(of lineItem: NeutralLineItem) {
    let tiers = lineItem.targeting[.geoTier]
    guard !tiers.isEmpty else { return }
    lose(
      "GEO_TIER", tiers.joined(separator: ", "), of: .lineItem(lineItem),
      "is said by the places alone", harmless: true)
  }

  /// Notes the price that a campaign aims at, where a platform bids by itself.
  mutating func losePrice() {
    lose("target CPM", campaign.targetCPM.description, of: .campaign(campaign), harmless: true)
  }

  /// Notes terms of purchase that only a market for programmatic deals knows.
  mutating func losePurchase() {
    guard campaign.buyType != .privateMarketplace else { return }
    lose(
      "terms", campaign.buyType.rawValue, of: .campaign(campaign), "are the platform's own",
      harmless: true)
  }

  /// Notes whom and what a campaign speaks for, where only its names tell it.
  mutating func loseSubject() {
    for (field, value) in [("brand", campaign.brand), ("title", campaign.title ?? "")]
    where !value.isEmpty {
      lose(
        field, "'\(value)'", of: .campaign(campaign), "is told by names alone", harmless: true)
    }
  }

  /// Leaves the order to people, with everything that they need.
  mutating func handOver(_ reason: String) {
    handOff = HandOff(order: order, reason: reason).document
    add(
      TranslationCode.notTrafficked, "\(order.ticket) is not trafficked by gen: \(reason)",
      advice: "carry it out by hand, from the hand-off document")
  }
}
