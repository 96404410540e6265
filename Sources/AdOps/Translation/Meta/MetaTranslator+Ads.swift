import Registry

extension MetaTranslator {
  /// The creatives of a line item, and an ad for each of them in each of its ad sets.
  static func addAds(
    of lineItem: NeutralLineItem, to adSets: [PlatformReference], _ draft: inout TranslationDraft
  ) {
    draft.loseWeights(of: lineItem)
    for creative in lineItem.creatives {
      let subject = Subject.creative(creative)
      let ads = draft.known(.ad, for: subject)
      let isNew = draft.known(.creative, for: subject).isEmpty
      let made = creativeReference(creative, &draft)
      for adSet in adSets where isNew || ads.count < adSets.count || adSet.isStep {
        var body: Payload = [
          "name": draft.name(
            "\(lineItem.name) / \(creative.name)", limit: longestName, of: subject),
          "adset_id": adSet.number, "creative": ["creative_id": made.text], "status": "PAUSED",
        ]
        if draft.campaign.objective == .conversion, let host = creative.landingHost {
          body["conversion_domain"] = .text(host)
        }
        draft.call(.ad, for: subject, under: adSet, path("ads", of: draft), body)
      }
    }
  }

  /// A creative belongs to the account, and stands under no other object.
  private static func creativeReference(
    _ creative: NeutralCreative, _ draft: inout TranslationDraft
  ) -> PlatformReference {
    let subject = Subject.creative(creative)
    if let known = draft.known(.creative, for: subject).last { return .known(known) }
    draft.loseTrackers(of: creative, click: true, impression: true)
    draft.loseInteraction(of: creative, button: false)
    return draft.call(
      .creative, for: subject, under: nil, path("adcreatives", of: draft),
      [
        "name": draft.name("\(creative.name) \(creative.adID)", limit: longestName, of: subject),
        "object_story_spec": story(of: creative, &draft),
        "url_tags": .text(
          draft.trackingValues.map { "\($0)=\($1)" }.joined(separator: "&")),
      ])
  }

  private static func story(
    of creative: NeutralCreative, _ draft: inout TranslationDraft
  ) -> Payload {
    let (subject, message) = (draft.campaign.subject, draft.campaign.brand)
    let button: Payload = [
      "type": button(of: creative, &draft), "value": ["link": .text(creative.landingPageURL)],
    ]
    let image = draft.account.entry(creative.assetURL, of: .images) ?? ""
    if creative.isImage {
      return [
        "page_id": .text(draft.account.page),
        "link_data": [
          "link": .text(creative.landingPageURL), "message": .text(message), "name": .text(subject),
          "image_hash": .text(image), "call_to_action": button,
        ],
      ]
    }
    return [
      "page_id": .text(draft.account.page),
      "video_data": [
        "video_id": .text(draft.account.entry(creative.assetURL, of: .videos) ?? ""),
        "image_hash": .text(image), "title": .text(subject), "message": .text(message),
        "call_to_action": button,
      ],
    ]
  }

  private static func button(
    of creative: NeutralCreative, _ draft: inout TranslationDraft
  ) -> Payload {
    let choice = ButtonChoice(creative.callToAction, among: buttons)
    if let words = creative.callToAction, !choice.isExact {
      draft.lose(
        "button", "'\(words)'", of: .creative(creative), "becomes \(choice.name)")
    }
    return .text(choice.name)
  }

  private static let buttons: Set<String> = [
    "APPLY_NOW", "BOOK_NOW", "BUY_NOW", "BUY_TICKETS", "CONTACT_US", "DOWNLOAD", "FIND_OUT_MORE",
    "GET_OFFER", "GET_QUOTE", "GET_SHOWTIMES", "GET_STARTED", "INSTALL_APP", "LEARN_MORE",
    "LISTEN_NOW", "ORDER_NOW", "PLAY_GAME", "SEE_MORE", "SHOP_NOW", "SIGN_UP", "SUBSCRIBE",
    "WATCH_MORE", "WATCH_VIDEO",
  ]
}

extension PlatformReference {
  /// True for an object that this translation makes.
  var isStep: Bool {
    if case .step = self { true } else { false }
  }
}
