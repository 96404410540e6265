package import Registry

extension Endpoint {
  /// Every call that a platform takes.
  static func all(of platform: Platform) -> [Endpoint] {
    switch platform {
    case .meta: MetaEndpoints.all
    case .tikTok: TikTokEndpoints.all
    case .campaignManager360: CampaignManagerEndpoints.all
    case .displayVideo360: DisplayVideoEndpoints.all
    }
  }
}

extension FieldTable {
  /// The tables of a platform's calls, for comparing them with its documents.
  package static func all(of platform: Platform) -> [FieldTable] {
    Endpoint.all(of: platform).map(\.table)
  }
}
