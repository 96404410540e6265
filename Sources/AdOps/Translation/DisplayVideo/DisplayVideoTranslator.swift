package import Registry
import Units

/// Speaks to Display & Video 360, version 4, also for YouTube, Netflix and connected television.
///
/// Every line item has an insertion order of its own, whose budget segments are its flights. Those
/// of YouTube, Netflix and connected television are sold over the top.
package enum DisplayVideoTranslator: PlatformTranslator {
  /// Display & Video 360.
  package static let platform = Platform.displayVideo360

  /// All of them; tags are made in Campaign Manager 360, whose advertiser it shares.
  package static let actions = Set(PlatformAction.allCases)

  static let apiVersion = "v4"

  /// How many bytes names may have.
  static let longestName = 240

  /// Turns an order into calls and findings.
  package static func translate(_ order: PlatformOrder) -> Translation {
    if order.action == .tag { return CampaignManagerTranslator.translate(order) }
    var draft = TranslationDraft(order, for: platform, apiVersion: apiVersion)
    guard order.campaign.partner.isDisplayVideo360 else {
      draft.handOver("it is bought through \(order.campaign.partner.rawValue)")
      return draft.translation
    }
    draft.checkParts()
    switch order.action {
    case .create: create(&draft)
    case .budgetUpdate: updateBudgets(&draft)
    case .creativeRotation: rotate(&draft)
    case .targetingUpdate: updateTargeting(&draft)
    case .pause, .tag: pause(&draft)
    }
    return draft.translation
  }

  static func path(_ resource: PlatformPath, _ draft: TranslationDraft) -> PlatformPath {
    "/v4/advertisers/\(draft.account.identifier)/" + resource
  }

  private static func create(_ draft: inout TranslationDraft) {
    draft.checkZone()
    draft.losePurchase()
    draft.loseSubject()
    let campaign = campaignReference(&draft)
    for lineItem in draft.order.lineItems {
      draft.losePlans(of: lineItem, priority: true, goal: true)
      let order = insertionOrder(of: lineItem, under: campaign, &draft)
      let creatives = creatives(of: lineItem, &draft)
      let made = lineItemReference(lineItem, showing: creatives, under: order, &draft)
      if draft.known(.targeting, for: .lineItem(lineItem)).isEmpty {
        assignTargeting(of: lineItem, to: made, &draft)
      }
    }
  }

  private static func campaignReference(_ draft: inout TranslationDraft) -> PlatformReference {
    let campaign = draft.campaign
    let subject = Subject.campaign(campaign)
    if let known = draft.known(.campaign, for: subject).last { return .known(known) }
    noteCategory(&draft)
    let days = draft.wholeChannel.compactMap(\.days)
    var flight: Payload = [:]
    if let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() {
      flight["plannedDates"] = dates(first...last)
    }
    var sum: Money? = .zero
    for lineItem in draft.wholeChannel {
      sum = draft.total(of: lineItem).flatMap { sum?.adding($0) }
    }
    if let sum, sum > .zero { flight["plannedSpendAmountMicros"] = .text(String(sum.micros)) }
    return draft.call(
      .campaign, for: subject, under: nil, path("campaigns", draft),
      [
        "displayName": draft.name(
          draft.campaignName, limit: longestName, measure: .bytes, of: subject),
        "entityStatus": "ENTITY_STATUS_PAUSED",
        "campaignGoal": [
          "campaignGoalType": campaign.objective == .awareness
            ? "CAMPAIGN_GOAL_TYPE_BRAND_AWARENESS" : "CAMPAIGN_GOAL_TYPE_ONLINE_ACTION",
          "performanceGoal": [
            "performanceGoalType": "PERFORMANCE_GOAL_TYPE_CPM",
            "performanceGoalAmountMicros": .text(String(campaign.targetCPM.micros)),
          ],
        ],
        "campaignFlight": flight, "frequencyCap": campaignCap(draft),
      ])
  }

  private static func noteCategory(_ draft: inout TranslationDraft) {
    let category = draft.campaign.specialCategory
    guard category != .none, category != .politics else { return }
    draft.lose(
      "special category", category.rawValue, of: .campaign(draft.campaign), "has no name there")
  }

  static func dates(_ days: ClosedRange<CivilDate>) -> Payload {
    ["startDate": date(days.lowerBound), "endDate": date(days.upperBound)]
  }

  private static func date(_ day: CivilDate) -> Payload {
    let (year, month, day) = day.components
    return ["year": .integer(year), "month": .integer(month), "day": .integer(day)]
  }
}
