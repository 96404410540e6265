import Registry

extension CampaignManagerTranslator {
  /// Finds or makes a landing page for each address that a creative of the order leads to.
  static func landingPages(_ draft: inout TranslationDraft) -> LandingPages {
    var pages = LandingPages()
    for creative in draft.order.lineItems.flatMap(\.creatives)
    where pages[creative.landingPageURL] == nil {
      let subject = Subject.creative(creative)
      if let known = draft.known(.landingPage, for: subject).last {
        pages.add(.known(known), at: creative.landingPageURL)
        continue
      }
      let page = draft.call(
        .landingPage, for: subject, under: nil, path("advertiserLandingPages", draft),
        [
          "advertiserId": .text(draft.account.identifier),
          "name": draft.name(
            "\(draft.campaignName) / \(creative.name)", limit: 255, of: subject),
          "url": .text(creative.landingPageURL),
        ])
      pages.add(page, at: creative.landingPageURL)
    }
    return pages
  }
}
