import Registry

extension TikTokTranslator {
  /// An ad for each creative of a line item in each of its groups.
  static func addAds(
    of lineItem: NeutralLineItem, to groups: [PlatformReference], _ way: TikTokWay,
    _ draft: inout TranslationDraft
  ) {
    draft.loseWeights(of: lineItem)
    let shown = lineItem.creatives.filter { way == .manual || !$0.isImage }
    for creative in lineItem.creatives where !shown.contains(creative) {
      draft.lose(
        "still image", creative.assetURL, of: .creative(creative),
        "is not shown, because Smart+ takes no single image")
    }
    if shown.isEmpty, !lineItem.creatives.isEmpty {
      draft.add(
        TranslationCode.refused,
        "TikTok's Smart+ shows no still image, and line item '\(lineItem.name)' has nothing else",
        advice: "add a video, or ask for the manual calls")
    }
    for creative in shown {
      let subject = Subject.creative(creative)
      let ads = draft.known(.ad, for: subject)
      for group in groups where ads.count < groups.count || group.isStep {
        let body =
          way == .smartPlus
          ? smartAd(creative, of: lineItem, in: group, &draft)
          : manualAd(creative, of: lineItem, in: group, &draft)
        draft.call(.ad, for: subject, under: group, path("\(way.prefix)ad/create"), body)
      }
    }
  }

  private static func adName(
    _ creative: NeutralCreative, of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> Payload {
    draft.name(
      "\(lineItem.name) / \(creative.name) \(creative.adID)", limit: longestName,
      measure: .wideCharacters, of: .creative(creative))
  }

  /// The words of an ad, of which TikTok takes a hundred characters without emoji.
  private static func words(
    of creative: NeutralCreative, _ draft: inout TranslationDraft
  ) -> Payload {
    draft.name(
      draft.campaign.title.map { "\($0) · \(draft.campaign.brand)" } ?? draft.campaign.brand,
      limit: 100, measure: .wideCharacters, of: .creative(creative))
  }

  private static func smartAd(
    _ creative: NeutralCreative, of lineItem: NeutralLineItem, in group: PlatformReference,
    _ draft: inout TranslationDraft
  ) -> Payload {
    draft.loseInteraction(of: creative, button: false)
    var tracking: Payload = [:]
    if let url = creative.impressionTrackerURL { tracking["impression_tracking_url"] = .text(url) }
    if let url = creative.clickTrackerURL { tracking["click_tracking_url"] = .text(url) }
    var configuration: Payload = [
      "identity_id": .text(draft.account.page), "identity_type": "CUSTOMIZED_USER",
      "utm_params": utmParameters(draft),
    ]
    if !tracking.isEmpty { configuration["tracking_info"] = tracking }
    return [
      "advertiser_id": .text(draft.account.identifier), "adgroup_id": group.text,
      "ad_name": adName(creative, of: lineItem, &draft), "operation_status": "DISABLE",
      "creative_list": [
        [
          "creative_info": [
            "ad_format": "SINGLE_VIDEO", "identity_id": .text(draft.account.page),
            "identity_type": "CUSTOMIZED_USER",
            "video_info": [
              "video_id": .text(draft.account.entry(creative.assetURL, of: .videos) ?? "")
            ],
          ]
        ]
      ],
      "ad_text_list": [["ad_text": words(of: creative, &draft)]],
      "call_to_action_list": [["call_to_action": .text(button(of: creative, &draft))]],
      "landing_page_url_list": [["landing_page_url": .text(creative.landingPageURL)]],
      "ad_configuration": configuration,
    ]
  }

  private static func manualAd(
    _ creative: NeutralCreative, of lineItem: NeutralLineItem, in group: PlatformReference,
    _ draft: inout TranslationDraft
  ) -> Payload {
    draft.loseInteraction(of: creative, button: false)
    let image = draft.account.entry(creative.assetURL, of: .images) ?? ""
    var ad: Payload = [
      "ad_name": adName(creative, of: lineItem, &draft), "operation_status": "DISABLE",
      "ad_format": creative.isImage ? "SINGLE_IMAGE" : "SINGLE_VIDEO",
      "ad_text": words(of: creative, &draft), "image_ids": [.text(image)],
      "call_to_action": .text(button(of: creative, &draft)),
      "landing_page_url": .text(creative.landingPageURL),
      "identity_id": .text(draft.account.page), "identity_type": "CUSTOMIZED_USER",
      "display_name": draft.name(
        draft.campaign.brand, limit: 40, measure: .wideCharacters, of: .campaign(draft.campaign)),
      "utm_params": utmParameters(draft),
    ]
    if !creative.isImage {
      ad["video_id"] = .text(draft.account.entry(creative.assetURL, of: .videos) ?? "")
    }
    if let url = creative.impressionTrackerURL { ad["impression_tracking_url"] = .text(url) }
    if let url = creative.clickTrackerURL { ad["click_tracking_url"] = .text(url) }
    return [
      "advertiser_id": .text(draft.account.identifier), "adgroup_id": group.text,
      "creatives": [ad],
    ]
  }

  private static func utmParameters(_ draft: TranslationDraft) -> Payload {
    .array(draft.trackingValues.map { ["key": .text($0), "value": .text($1)] })
  }

  private static func button(
    of creative: NeutralCreative, _ draft: inout TranslationDraft
  ) -> String {
    let choice = ButtonChoice(creative.callToAction, among: buttons)
    if let words = creative.callToAction, !choice.isExact {
      draft.lose("button", "'\(words)'", of: .creative(creative), "becomes \(choice.name)")
    }
    return choice.name
  }

  private static let buttons: Set<String> = [
    "APPLY_NOW", "BOOK_NOW", "CONTACT_US", "DOWNLOAD_NOW", "GET_QUOTE", "GET_SHOWTIMES",
    "GET_TICKETS_NOW", "INSTALL_NOW", "LEARN_MORE", "LISTEN_NOW", "ORDER_NOW", "PLAY_GAME",
    "READ_MORE", "SHOP_NOW", "SIGN_UP", "SUBSCRIBE", "VIEW_NOW", "VISIT_STORE", "WATCH_NOW",
  ]
}
