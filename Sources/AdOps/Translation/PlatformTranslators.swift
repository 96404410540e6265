package import Registry

/// The translators of gen, one a platform.
package enum PlatformTranslators {
  /// The translator of a platform.
  package static func translator(for platform: Platform) -> any PlatformTranslator.Type {
    switch platform {
    case .displayVideo360: DisplayVideoTranslator.self
    case .campaignManager360: CampaignManagerTranslator.self
    case .meta: MetaTranslator.self
    case .tikTok: TikTokTranslator.self
    }
  }

  /// What an order becomes in the words of the platform that delivers its channel.
  package static func translation(of order: PlatformOrder) -> Translation {
    translator(for: order.channel.deliveredBy).translate(order)
  }

  /// What an answer to a call means.
  package static func outcome(
    of response: PlatformResponse, to request: PlatformRequest
  ) -> PlatformOutcome {
    translator(for: request.platform).outcome(of: response, to: request)
  }
}
