import Registry
import Units

extension TikTokTranslator {
  /// Sends the new share of each flight to its ad group, and their sum to a manual campaign.
  static func updateBudgets(_ draft: inout TranslationDraft) {
    let subject = Subject.campaign(draft.campaign)
    guard let campaign = draft.existing(.campaign, for: subject).last else { return }
    let way = TikTokWay(campaign)
    if way == .manual {
      var body = identified("campaign_id", campaign, draft)
      addCampaignBudget(to: &body, &draft)
      body["budget_mode"] = nil
      change(.campaign, campaign, for: subject, "campaign/update", body, &draft)
    }
    for lineItem in draft.order.lineItems {
      for (flight, share) in zip(lineItem.flights, draft.shares(of: lineItem)) {
        let subject = Subject.flight(flight, of: lineItem)
        for group in draft.existing(.adGroup, for: subject) {
          var body = identified("adgroup_id", group, draft)
          addBudget(share, of: subject, days: flight.dayCount, to: &body, &draft)
          change(.adGroup, group, for: subject, "\(way.prefix)adgroup/update", body, &draft)
        }
      }
    }
  }

  /// Makes ads of new creatives, and disables those of retired ones.
  static func rotate(_ draft: inout TranslationDraft) {
    for lineItem in draft.order.lineItems {
      let groups = lineItem.flights.flatMap {
        draft.existing(.adGroup, for: .flight($0, of: lineItem))
      }
      guard let way = groups.first.map(TikTokWay.init) else { continue }
      addAds(of: lineItem, to: groups.map(PlatformReference.known), way, &draft)
      for retired in lineItem.retiredCreativeIDs {
        let subject = Subject.creative(id: retired)
        for ad in draft.existing(.ad, for: subject) { disable(.ad, ad, for: subject, &draft) }
      }
    }
  }

  /// Sends whom each ad group reaches now.
  static func updateTargeting(_ draft: inout TranslationDraft) {
    for lineItem in draft.order.lineItems {
      for flight in lineItem.flights {
        let subject = Subject.flight(flight, of: lineItem)
        for group in draft.existing(.adGroup, for: subject) {
          let way = TikTokWay(group)
          var body = identified("adgroup_id", group, draft)
          addTargeting(of: lineItem, to: &body, way, &draft)
          change(.adGroup, group, for: subject, "\(way.prefix)adgroup/update", body, &draft)
        }
      }
    }
  }

  /// Disables the campaign, or the ad groups of the only line item that is meant.
  static func pause(_ draft: inout TranslationDraft) {
    guard draft.order.lineItemID != nil else {
      let subject = Subject.campaign(draft.campaign)
      for campaign in draft.existing(.campaign, for: subject) {
        disable(.campaign, campaign, for: subject, &draft)
      }
      return
    }
    for lineItem in draft.order.lineItems {
      for flight in lineItem.flights {
        let subject = Subject.flight(flight, of: lineItem)
        for group in draft.existing(.adGroup, for: subject) {
          disable(.adGroup, group, for: subject, &draft)
        }
      }
    }
  }

  private static func disable(
    _ kind: PlatformObjectKind, _ object: KnownObject, for subject: Subject,
    _ draft: inout TranslationDraft
  ) {
    let way = TikTokWay(object)
    let name = kind == .campaign ? "campaign" : kind == .adGroup ? "adgroup" : "ad"
    let list = kind == .ad && way == .smartPlus ? "smart_plus_ad_ids" : "\(name)_ids"
    change(
      kind, object, for: subject, "\(way.prefix)\(name)/status/update",
      [
        "advertiser_id": .text(draft.account.identifier), list: [.text(object.externalID)],
        "operation_status": "DISABLE",
      ], &draft)
  }

  private static func identified(
    _ key: String, _ object: KnownObject, _ draft: TranslationDraft
  ) -> Payload {
    ["advertiser_id": .text(draft.account.identifier), key: .text(object.externalID)]
  }

  private static func change(
    _ kind: PlatformObjectKind, _ object: KnownObject, for subject: Subject, _ call: String,
    _ body: Payload, _ draft: inout TranslationDraft
  ) {
    draft.call(kind, for: subject, under: .known(object), path(call), body)
  }
}
