import Registry

extension CampaignManagerTranslator {
  /// Sends the impressions that the new budget pays for to each placement.
  static func updateBudgets(_ draft: inout TranslationDraft) {
    for lineItem in draft.order.lineItems {
      let subject = Subject.lineItem(lineItem)
      for placement in draft.existing(.placement, for: subject) {
        guard let prices = prices(of: lineItem, &draft) else { continue }
        draft.call(
          .placement, for: subject, under: .known(placement), .patch,
          path("placements", changing: placement, draft), ["pricingSchedule": prices])
      }
    }
  }

  /// Makes new creatives, and sends each ad all that it shows now.
  static func rotate(_ draft: inout TranslationDraft) {
    guard let campaign = draft.existing(.campaign, for: .campaign(draft.campaign)).last else {
      return
    }
    for lineItem in draft.order.lineItems {
      let creatives = creatives(of: lineItem, under: .known(campaign), &draft)
      let rotation = rotation(of: lineItem, showing: creatives) { creative in
        draft.known(.landingPage, for: .creative(creative)).last.map(PlatformReference.known)
      }
      change(lineItem, ["creativeRotation": rotation], &draft)
    }
  }

  /// Sends each ad whom it reaches now.
  static func updateTargeting(_ draft: inout TranslationDraft) {
    for lineItem in draft.order.lineItems {
      var body: Payload = [:]
      addTargeting(of: lineItem, to: &body, &draft)
      change(lineItem, body, &draft)
    }
  }

  /// Stops the ads of every line item that is meant; a campaign itself cannot be stopped.
  static func pause(_ draft: inout TranslationDraft) {
    for lineItem in draft.order.lineItems { change(lineItem, ["active": false], &draft) }
  }

  private static func change(
    _ lineItem: NeutralLineItem, _ body: Payload, _ draft: inout TranslationDraft
  ) {
    for flight in lineItem.flights {
      let subject = Subject.flight(flight, of: lineItem)
      for ad in draft.existing(.ad, for: subject) {
        draft.call(
          .ad, for: subject, under: .known(ad), .patch, path("ads", changing: ad, draft), body)
      }
    }
  }

  /// Makes a tag that counts what viewers do on the advertiser's pages, and fetches its text.
  static func makeTag(_ draft: inout TranslationDraft) {
    let campaign = draft.campaign
    let subject = Subject.campaign(campaign)
    var body: Payload = [
      "advertiserId": .text(draft.account.identifier),
      "floodlightActivityGroupId": .text(draft.account.tagGroup),
      "name": draft.name(
        campaign.name.filter { $0 != "\"" && $0 != "'" }, limit: 128, of: subject),
      "countingMethod": campaign.objective == .conversion
        ? "TRANSACTIONS_COUNTING" : "STANDARD_COUNTING",
      "conversionCategory": .text(category(of: campaign.objective)),
      "floodlightTagType": "GLOBAL_SITE_TAG", "status": "ACTIVE",
    ]
    let page = draft.order.lineItems.flatMap(\.creatives).first?.landingPageURL
    if let page, page.count < 256 { body["expectedUrl"] = .text(page) }
    let activity = draft.call(
      .tags, for: subject, under: draft.made(.campaign, for: subject).last.map { .known($0) },
      path("floodlightActivities", draft), body)
    draft.call(
      .tags, for: subject, under: activity,
      path("floodlightActivities/generatetag?floodlightActivityId=\(activity)", draft),
      [:])
  }

  private static func category(of objective: Objective) -> String {
    switch objective {
    case .awareness: "CONVERSION_CATEGORY_PAGE_VIEW"
    case .consideration: "CONVERSION_CATEGORY_SIGNUP"
    case .conversion: "CONVERSION_CATEGORY_PURCHASE"
    }
  }
}
