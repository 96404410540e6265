package import Registry
import Units

/// Speaks to Campaign Manager 360, version 5: the ad server, which counts and sells nothing.
package enum CampaignManagerTranslator: PlatformTranslator {
  /// Campaign Manager 360.
  package static let platform = Platform.campaignManager360

  /// All of them.
  package static let actions = Set(PlatformAction.allCases)

  static let apiVersion = "v5"

  /// Turns an order into calls and findings.
  package static func translate(_ order: PlatformOrder) -> Translation {
    var draft = TranslationDraft(order, for: platform, apiVersion: apiVersion)
    draft.checkParts()
    switch order.action {
    case .create: create(&draft)
    case .budgetUpdate: updateBudgets(&draft)
    case .creativeRotation: rotate(&draft)
    case .targetingUpdate: updateTargeting(&draft)
    case .tag: makeTag(&draft)
    case .pause: pause(&draft)
    }
    return draft.translation
  }

  static func path(_ resource: PlatformPath, _ draft: TranslationDraft) -> PlatformPath {
    "/dfareporting/v5/userprofiles/\(draft.account.profile)/" + resource
  }

  static func path(
    _ resource: PlatformPath, changing object: KnownObject, _ draft: TranslationDraft
  ) -> PlatformPath {
    path(resource + "?id=\(object.externalID)", draft)
  }

  private static func create(_ draft: inout TranslationDraft) {
    draft.checkZone()
    draft.losePrice()
    draft.lose(
      "objective", draft.campaign.objective.rawValue, of: .campaign(draft.campaign), harmless: true)
    draft.losePurchase()
    draft.loseSubject()
    var pages = landingPages(&draft)
    guard let campaign = campaignReference(pages, &draft) else { return }
    pages.campaign = campaign
    for lineItem in draft.order.lineItems {
      draft.losePlans(of: lineItem, priority: false, goal: false)
      let placement = placement(of: lineItem, under: campaign, &draft)
      let creatives = creatives(of: lineItem, under: campaign, &draft)
      addAds(of: lineItem, in: placement, showing: creatives, pages, &draft)
      tags(of: lineItem, at: placement, under: campaign, &draft)
    }
  }

  private static func campaignReference(
    _ pages: LandingPages, _ draft: inout TranslationDraft
  ) -> PlatformReference? {
    let campaign = draft.campaign
    let subject = Subject.campaign(campaign)
    if let known = draft.known(.campaign, for: subject).last { return .known(known) }
    guard let page = pages.first else { return nil }
    let days = draft.wholeChannel.compactMap(\.days)
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else {
      return nil
    }
    noteCategory(&draft)
    return draft.call(
      .campaign, for: subject, under: page, path("campaigns", draft),
      [
        "advertiserId": .text(draft.account.identifier),
        "name": draft.name(draft.campaignName, limit: 511, of: subject),
        "startDate": .text(first.description), "endDate": .text(last.description),
        "defaultLandingPageId": page.text,
        "euPoliticalAdsDeclaration": .text(
          campaign.specialCategory == .politics
            ? "CONTAINS_EU_POLITICAL_ADS" : "DOES_NOT_CONTAIN_EU_POLITICAL_ADS"),
        "externalId": .text(campaign.code),
      ])
  }

  private static func noteCategory(_ draft: inout TranslationDraft) {
    let category = draft.campaign.specialCategory
    guard category != .none, category != .politics else { return }
    draft.lose(
      "special category", category.rawValue, of: .campaign(draft.campaign), "has no name there")
  }

  /// The tags of a placement, which its publisher puts into its pages and players.
  private static func tags(
    of lineItem: NeutralLineItem, at placement: PlatformReference,
    under campaign: PlatformReference, _ draft: inout TranslationDraft
  ) {
    let subject = Subject.lineItem(lineItem)
    guard draft.known(.tags, for: subject).isEmpty else { return }
    let formats = tagFormats(of: lineItem).map { "&tagFormats=\($0)" }.joined()
    draft.call(
      .tags, for: subject, under: placement,
      path(
        "placements/generatetags?campaignId=\(campaign)&placementIds=\(placement)\(formats)",
        draft),
      [:])
  }

  static func tagFormats(of lineItem: NeutralLineItem) -> [String] {
    lineItem.isVideo
      ? [
        "PLACEMENT_TAG_INSTREAM_VIDEO_PREFETCH", "PLACEMENT_TAG_INSTREAM_VIDEO_PREFETCH_VAST_3",
        "PLACEMENT_TAG_INSTREAM_VIDEO_PREFETCH_VAST_4",
      ]
      : ["PLACEMENT_TAG_STANDARD", "PLACEMENT_TAG_JAVASCRIPT", "PLACEMENT_TAG_IFRAME_JAVASCRIPT"]
  }
}
