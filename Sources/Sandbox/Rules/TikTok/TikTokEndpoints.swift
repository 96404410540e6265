import JSON
import Registry

/// The calls of TikTok's Business API, version 1.3: the automated family and the manual one.
enum TikTokEndpoints {
  static let all = smart + manual

  private static let smart: [Endpoint] = [
    creation("smart_plus/campaign", .campaign, .tikTokSmartCampaign, "campaign_id"),
    creation(
      "smart_plus/adgroup", .adGroup, .tikTokSmartGroup, "adgroup_id",
      links: [.init("campaign_id", .campaign)], rules: TikTokRules.group),
    creation(
      "smart_plus/ad", .ad, .tikTokSmartAd, "smart_plus_ad_id",
      links: [.init("adgroup_id", .adGroup)], rules: TikTokRules.smartAd),
    change(
      "smart_plus/adgroup/update", .adGroup, .body("adgroup_id"),
      .tikTokGroupUpdate(.tikTokSmartGroup), rules: TikTokRules.group),
    status("smart_plus/campaign", .campaign, "campaign_ids"),
    status("smart_plus/adgroup", .adGroup, "adgroup_ids"),
    status("smart_plus/ad", .ad, "smart_plus_ad_ids"),
  ]

  private static let manual: [Endpoint] = [
    creation(
      "campaign", .campaign, .tikTokCampaign, "campaign_id", rules: TikTokRules.campaign),
    creation(
      "adgroup", .adGroup, .tikTokGroup, "adgroup_id", links: [.init("campaign_id", .campaign)],
      rules: TikTokRules.manualGroup),
    creation(
      "ad", .ad, .tikTokAd, "ad_ids", links: [.init("adgroup_id", .adGroup)],
      rules: TikTokRules.ad),
    change(
      "campaign/update", .campaign, .body("campaign_id"), .tikTokCampaignUpdate,
      rules: TikTokRules.campaign),
    change(
      "adgroup/update", .adGroup, .body("adgroup_id"), .tikTokGroupUpdate(.tikTokGroup),
      rules: TikTokRules.manualGroup),
    status("campaign", .campaign, "campaign_ids"),
    status("adgroup", .adGroup, "adgroup_ids"),
    status("ad", .ad, "ad_ids"),
  ]

  private static func family(of call: String) -> String {
    call.hasPrefix("smart_plus/") ? "smart_plus" : "manual"
  }

  private static func creation(
    _ call: String, _ kind: PlatformObjectKind, _ table: FieldTable, _ name: String,
    links: [Endpoint.Link] = [], rules: [Endpoint.Rule] = []
  ) -> Endpoint {
    var endpoint = Endpoint(
      .tikTok, .post, "/open_api/v1.3/\(call)/create/", kind, .makes, table
    ) { call, ids in
      let id = JSONValue.string(ids.first ?? "")
      return TikTokAnswers.done([name: name == "ad_ids" ? [id] : id], call.request)
    }
    endpoint.family = family(of: call)
    endpoint.links = links
    endpoint.rules = rules
    return endpoint
  }

  private static func change(
    _ call: String, _ kind: PlatformObjectKind, _ locator: Endpoint.Locator, _ table: FieldTable,
    rules: [Endpoint.Rule]
  ) -> Endpoint {
    var endpoint = Endpoint(
      .tikTok, .post, "/open_api/v1.3/\(call)/", kind, .changes(locator), table
    ) { call, ids in
      let name = kind == .campaign ? "campaign_id" : "adgroup_id"
      return TikTokAnswers.done([name: .string(ids.first ?? "")], call.request)
    }
    endpoint.family = family(of: call)
    endpoint.rules = rules
    return endpoint
  }

  private static func status(
    _ call: String, _ kind: PlatformObjectKind, _ list: String
  ) -> Endpoint {
    var endpoint = Endpoint(
      .tikTok, .post, "/open_api/v1.3/\(call)/status/update/", kind, .changes(.list(list)),
      .tikTokStatus(call, list)
    ) { call, ids in
      TikTokAnswers.done([list: .array(ids.map(JSONValue.string))], call.request)
    }
    endpoint.family = family(of: call)
    return endpoint
  }
}
