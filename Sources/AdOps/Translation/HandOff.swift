package import JSON
import Registry
import Units

/// What people need to carry out an order that no translator can carry out.
package struct HandOff: Sendable {
  /// What is asked.
  package let order: PlatformOrder
  /// Why it is left to people, as part of a sentence.
  package let reason: String

  /// Describes what is left to people.
  package init(order: PlatformOrder, reason: String) {
    self.order = order
    self.reason = reason
  }

  /// Everything that was asked, in plain words and amounts of the currency's unit.
  package var document: JSONValue {
    let campaign = order.campaign
    return [
      "ticket": .string(order.ticket), "action": .string(order.action.rawValue),
      "reason": .string(reason), "channel": .string(order.channel.identifier),
      "partner": .string(campaign.partner.rawValue),
      "campaign": [
        "code": .string(campaign.code), "name": .string(campaign.name),
        "advertiser": .string(campaign.advertiser), "brand": .string(campaign.brand),
        "title": campaign.title.map(JSONValue.string) ?? nil,
        "objective": .string(campaign.objective.rawValue),
        "special_category": .string(campaign.specialCategory.rawValue),
        "market": .string(campaign.market.code), "time_zone": .string(campaign.market.timeZone),
        "currency": .string(campaign.currency.code),
        "budget_type": .string(campaign.budgetType.rawValue),
        "target_cpm": .string(campaign.targetCPM.description),
        "buy_type": .string(campaign.buyType.rawValue),
      ],
      "line_items": .array(order.lineItems.map(Self.value)),
    ]
  }

  private static func value(of lineItem: NeutralLineItem) -> JSONValue {
    [
      "name": .string(lineItem.name), "format": .string(lineItem.format.rawValue),
      "priority": .integer(lineItem.priority), "bid_cpm": .string(lineItem.bidCPM.description),
      "budget": .string(lineItem.budget.description),
      "pacing": .string(lineItem.pacing.rawValue),
      "targeting": .object(
        JSONObject(
          uniqueMembers: TargetingKey.allCases.map { ($0.rawValue, lineItem.targeting[$0]) }
            .filter { !$1.isEmpty }.map { ($0, .array($1.map(JSONValue.string))) })),
      "device_targets": .object(
        JSONObject(
          uniqueMembers: DeviceTargetKey.allCases.map {
            ($0.rawValue, lineItem.targeting.devices[$0] ?? [])
          }
          .filter { !$1.isEmpty }.map { ($0, .array($1.map(JSONValue.string))) })),
      "flights": .array(
        lineItem.flights.map {
          [
            "start_date": .string($0.days.lowerBound.description),
            "end_date": .string($0.days.upperBound.description),
          ]
        }),
      "frequency_caps": .array(lineItem.caps.map { .string($0.text) }),
      "creatives": .array(lineItem.creatives.map(value)),
    ]
  }

  private static func value(of creative: NeutralCreative) -> JSONValue {
    [
      "name": .string(creative.name), "ad_id": .string(creative.adID),
      "asset_url": .string(creative.assetURL),
      "landing_page_url": .string(creative.landingPageURL),
      "click_tracker_url": creative.clickTrackerURL.map(JSONValue.string) ?? nil,
      "impression_tracker_url": creative.impressionTrackerURL.map(JSONValue.string) ?? nil,
      "rotation_weight": .integer(creative.rotationWeight),
    ]
  }
}
