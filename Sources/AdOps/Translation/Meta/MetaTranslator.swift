package import Registry

/// Speaks to the Marketing API of Meta, version 25.
package enum MetaTranslator: PlatformTranslator {
  /// Meta.
  package static let platform = Platform.meta

  /// Everything but tags: pixels are made by hand.
  package static let actions: Set<PlatformAction> = [
    .create, .budgetUpdate, .creativeRotation, .targetingUpdate, .pause,
  ]

  static let apiVersion = "v25.0"

  /// How long names may be.
  static let longestName = 400

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
    case .tag: draft.handOver("Meta makes pixels in its own interface")
    }
    return draft.translation
  }

  private static func create(_ draft: inout TranslationDraft) {
    draft.checkZone()
    draft.losePrice()
    draft.losePurchase()
    let campaign = campaignReference(&draft)
    for lineItem in draft.order.lineItems {
      draft.losePlans(of: lineItem, priority: true, goal: true)
      let adSets = zip(lineItem.flights, draft.shares(of: lineItem)).map { flight, share in
        adSet(of: lineItem, in: flight, share: share, under: campaign, &draft)
      }
      addAds(of: lineItem, to: adSets, &draft)
    }
  }

  static func path(_ edge: String, of draft: TranslationDraft) -> PlatformPath {
    "/\(apiVersion)/act_\(draft.account.identifier)/\(edge)"
  }

  static func path(of object: PlatformReference) -> PlatformPath { "/\(apiVersion)/\(object)" }

  private static func campaignReference(_ draft: inout TranslationDraft) -> PlatformReference {
    let campaign = draft.campaign
    let subject = Subject.campaign(campaign)
    if let known = draft.known(.campaign, for: subject).last { return .known(known) }
    let category = category(of: campaign, &draft)
    var body: Payload = [
      "name": draft.name(draft.campaignName, limit: longestName, of: subject),
      "objective": .text(MetaGoal(campaign.objective).campaignObjective),
      "buying_type": "AUCTION", "status": "PAUSED",
      "special_ad_categories": [.text(category ?? "NONE")],
      "is_adset_budget_sharing_enabled": false,
    ]
    if category != nil {
      body["special_ad_category_country"] = .texts(
        Set(draft.order.lineItems.flatMap { draft.countries(of: $0) }).sorted())
    }
    return draft.call(
      .campaign, for: subject, under: nil, path("campaigns", of: draft), body)
  }

  private static func category(
    of campaign: NeutralCampaign, _ draft: inout TranslationDraft
  ) -> String? {
    switch campaign.specialCategory {
    case .none: return nil
    case .credit: return "FINANCIAL_PRODUCTS_SERVICES"
    case .employment: return "EMPLOYMENT"
    case .housing: return "HOUSING"
    case .politics: return "ISSUES_ELECTIONS_POLITICS"
    case .gambling: return "ONLINE_GAMBLING_AND_GAMING"
    case .alcohol, .dating, .health:
      draft.lose(
        "special category", campaign.specialCategory.rawValue, of: .campaign(campaign),
        "has no name there; ages alone are kept")
      return nil
    }
  }
}
