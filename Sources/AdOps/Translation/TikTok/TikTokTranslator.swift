package import Registry
import Units

/// Speaks to the Business API of TikTok, version 1.3.
///
/// Campaigns are made the Smart+ way where that takes their objective, and by the manual calls
/// where it does not or where an order asks for them; changes follow the way in which a campaign
/// was made.
package enum TikTokTranslator: PlatformTranslator {
  /// TikTok.
  package static let platform = Platform.tikTok

  /// Everything but tags: pixels are made by hand.
  package static let actions: Set<PlatformAction> = [
    .create, .budgetUpdate, .creativeRotation, .targetingUpdate, .pause,
  ]

  static let apiVersion = "v1.3"

  /// How long names may be.
  static let longestName = 512

  /// Turns an order into calls and findings.
  package static func translate(_ order: PlatformOrder) -> Translation {
    var draft = TranslationDraft(order, for: platform, apiVersion: apiVersion)
    draft.checkParts()
    switch order.action {
    case .create: create(&draft)
    case .budgetUpdate: updateBudgets(&draft)
    case .creativeRotation: rotate(&draft)
    case .targetingUpdate: updateTargeting(&draft)
    case .pause: pause(&draft)
    case .tag: draft.handOver("TikTok makes pixels in its own interface")
    }
    return draft.translation
  }

  static func path(_ call: String) -> PlatformPath { "/open_api/v1.3/\(call)/" }

  private static func create(_ draft: inout TranslationDraft) {
    draft.checkZone()
    draft.losePrice()
    draft.losePurchase()
    let known = draft.known(.campaign, for: .campaign(draft.campaign)).last
    let way = known.map(TikTokWay.init) ?? TikTokWay(for: draft.order)
    if way == .manual, !draft.order.prefersManual, known == nil {
      draft.lose(
        "objective", draft.campaign.objective.rawValue, of: .campaign(draft.campaign),
        "is not one of Smart+, so the manual calls are used", harmless: true)
    }
    let campaign = known.map(PlatformReference.known) ?? makeCampaign(way, &draft)
    for lineItem in draft.order.lineItems {
      draft.losePlans(of: lineItem, priority: true, goal: true)
      let groups = zip(lineItem.flights, draft.shares(of: lineItem)).map { flight, share in
        group(of: lineItem, in: flight, share: share, under: campaign, way, &draft)
      }
      addAds(of: lineItem, to: groups, way, &draft)
    }
  }

  private static func makeCampaign(
    _ way: TikTokWay, _ draft: inout TranslationDraft
  ) -> PlatformReference {
    let subject = Subject.campaign(draft.campaign)
    var body: Payload = [
      "advertiser_id": .text(draft.account.identifier),
      "campaign_name": draft.name(
        draft.campaignName, limit: longestName, measure: .wideCharacters, of: subject),
      "objective_type": .text(TikTokGoal(draft.campaign.objective).objectiveType),
      "operation_status": "DISABLE", "request_id": .text(draft.nextKey.number),
    ]
    if draft.campaign.objective == .conversion { body["sales_destination"] = "WEBSITE" }
    if way == .manual { addCampaignBudget(to: &body, &draft) }
    switch draft.campaign.specialCategory {
    case .none: break
    case .credit: body["special_industries"] = ["CREDIT"]
    case .employment: body["special_industries"] = ["EMPLOYMENT"]
    case .housing: body["special_industries"] = ["HOUSING"]
    case .politics:
      draft.add(
        TranslationCode.refused,
        "TikTok takes no political ads: campaign '\(draft.campaign.name)'",
        advice: "choose another channel")
    case .alcohol, .gambling, .dating, .health:
      draft.lose(
        "special category", draft.campaign.specialCategory.rawValue, of: subject,
        "has no name there; ages alone are kept")
    }
    return draft.call(
      .campaign, for: subject, under: nil, path("\(way.prefix)campaign/create"), body)
  }

  /// The channel's part of the campaign's budget, which the manual calls repeat above the groups.
  static func addCampaignBudget(to body: inout Payload, _ draft: inout TranslationDraft) {
    let subject = Subject.campaign(draft.campaign)
    var sum: Money? = .zero
    for lineItem in draft.wholeChannel { sum = sum?.adding(lineItem.budget) }
    guard let sum else {
      draft.add(TranslationCode.money, "the budgets of \(subject.words) are too much to count")
      return
    }
    let least = TikTokGoal.campaignMinimum.perDay(in: draft.campaign.currency)
    draft.check(sum, atLeast: least, "campaign budget", of: subject)
    body["budget_mode"] = .text(
      draft.campaign.budgetType == .daily ? "BUDGET_MODE_DAY" : "BUDGET_MODE_TOTAL")
    body["budget"] = draft.money(sum, in: TikTokGoal.unit, "budget", of: subject)
  }
}
