import Registry

extension DisplayVideoTranslator {
  /// The creatives of a line item, of the kind that it shows; they stand under the advertiser alone.
  static func creatives(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> [PlatformReference] {
    draft.loseWeights(of: lineItem)
    var references: [PlatformReference] = []
    for creative in lineItem.creatives {
      let subject = Subject.creative(creative)
      if creative.isImage, lineItem.isVideo {
        draft.lose(
          "still image", creative.assetURL, of: subject,
          "is not shown, because its line item shows video")
        continue
      }
      if let known = draft.known(.creative, for: subject).last {
        references.append(.known(known))
        continue
      }
      references.append(
        draft.call(
          .creative, for: subject, under: nil, path("creatives", draft),
          body(of: creative, &draft)))
    }
    return references
  }

  private static func body(
    of creative: NeutralCreative, _ draft: inout TranslationDraft
  ) -> Payload {
    draft.loseInteraction(of: creative, button: true)
    draft.loseTrackers(of: creative, click: creative.isImage, impression: creative.isImage)
    let list = creative.isImage ? PlatformList.images : .videos
    var body: Payload = [
      "displayName": draft.name(
        creative.isImage ? "\(creative.name) \(creative.adID)" : creative.name,
        limit: longestName, measure: .bytes, of: .creative(creative)),
      "entityStatus": "ENTITY_STATUS_ACTIVE", "hostingSource": "HOSTING_SOURCE_HOSTED",
      "creativeType": creative.isImage ? "CREATIVE_TYPE_STANDARD" : "CREATIVE_TYPE_VIDEO",
      "dimensions": [
        "widthPixels": .integer(creative.width), "heightPixels": .integer(creative.height),
      ],
      "assets": [
        [
          "asset": ["mediaId": .text(draft.account.entry(creative.assetURL, of: list) ?? "")],
          "role": "ASSET_ROLE_MAIN",
        ]
      ],
      "exitEvents": [
        ["type": "EXIT_EVENT_TYPE_DEFAULT", "url": .text(creative.landingPageURL)]
      ],
    ]
    guard !creative.isImage else { return body }
    body["universalAdId"] = [
      "id": .text(creative.adID), "registry": "UNIVERSAL_AD_REGISTRY_AD_ID",
    ]
    var urls: [Payload] = []
    if let url = creative.impressionTrackerURL {
      urls.append(["type": "THIRD_PARTY_URL_TYPE_IMPRESSION", "url": .text(url)])
    }
    if let url = creative.clickTrackerURL {
      urls.append(["type": "THIRD_PARTY_URL_TYPE_CLICK_TRACKING", "url": .text(url)])
    }
    if !urls.isEmpty { body["thirdPartyUrls"] = .array(urls) }
    return body
  }
}
