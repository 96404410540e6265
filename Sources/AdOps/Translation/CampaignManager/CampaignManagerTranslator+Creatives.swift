import Registry

extension CampaignManagerTranslator {
  /// The creatives of a line item, which stand under the advertiser, each joined to the campaign.
  static func creatives(
    of lineItem: NeutralLineItem, under campaign: PlatformReference,
    _ draft: inout TranslationDraft
  ) -> [PlatformReference] {
    lineItem.creatives.map { creative in
      let subject = Subject.creative(creative)
      if let known = draft.known(.creative, for: subject).last { return .known(known) }
      let made = draft.call(
        .creative, for: subject, under: nil, path("creatives", draft),
        body(of: creative, &draft))
      draft.call(
        .association, for: subject, under: campaign,
        path("campaigns/\(campaign)/campaignCreativeAssociations", draft),
        ["creativeId": made.text])
      return made
    }
  }

  private static func body(
    of creative: NeutralCreative, _ draft: inout TranslationDraft
  ) -> Payload {
    draft.loseInteraction(of: creative, button: true)
    draft.loseTrackers(of: creative, click: creative.isImage, impression: creative.isImage)
    var body: Payload = [
      "advertiserId": .text(draft.account.identifier),
      "name": draft.name(
        "\(creative.name) \(creative.adID)", limit: 255, of: .creative(creative)),
      "type": creative.isImage ? "DISPLAY_REDIRECT" : "INSTREAM_VIDEO_REDIRECT",
      "active": true, "redirectUrl": .text(creative.assetURL),
    ]
    guard !creative.isImage else {
      body["size"] = ["width": .integer(creative.width), "height": .integer(creative.height)]
      return body
    }
    body["commercialId"] = .text(creative.adID)
    var urls: [Payload] = []
    if let url = creative.impressionTrackerURL {
      urls.append(["thirdPartyUrlType": "IMPRESSION", "url": .text(url)])
    }
    if let url = creative.clickTrackerURL {
      urls.append(["thirdPartyUrlType": "CLICK_TRACKING", "url": .text(url)])
    }
    if !urls.isEmpty { body["thirdPartyUrls"] = .array(urls) }
    return body
  }

  /// Which creatives are shown, in which shares, and where their clicks lead.
  static func rotation(
    of lineItem: NeutralLineItem, showing creatives: [PlatformReference],
    _ page: (NeutralCreative) -> PlatformReference?
  ) -> Payload {
    let isEqual = Set(lineItem.creatives.map(\.rotationWeight)).count == 1
    return [
      "type": "CREATIVE_ROTATION_TYPE_RANDOM",
      "weightCalculationStrategy": isEqual ? "WEIGHT_STRATEGY_EQUAL" : "WEIGHT_STRATEGY_CUSTOM",
      "creativeAssignments": .array(
        zip(lineItem.creatives, creatives).map { creative, reference in
          var assignment: Payload = [
            "creativeId": reference.text, "active": true,
            "weight": .integer(creative.rotationWeight),
          ]
          assignment["clickThroughUrl"] =
            page(creative).map { ["defaultLandingPage": false, "landingPageId": $0.text] }
            ?? [
              "defaultLandingPage": false,
              "customClickThroughUrl": .text(creative.landingPageURL),
            ]
          return assignment
        }),
    ]
  }
}
