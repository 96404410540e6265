import JSON
import Registry

/// The calls of Meta's Marketing API, version 25.
enum MetaEndpoints {
  static let all = creations + changes

  private static let creations: [Endpoint] = [
    creation("campaigns", .campaign, .metaCampaign, rules: MetaRules.campaign),
    creation(
      "adsets", .adSet, .metaAdSet, links: [.init("campaign_id", .campaign)],
      rules: MetaRules.adSet),
    creation("adcreatives", .creative, .metaCreative, rules: MetaRules.creative),
    creation(
      "ads", .ad, .metaAd,
      links: [.init("adset_id", .adSet), .init("creative.creative_id", .creative)],
      rules: MetaRules.ad),
  ]

  private static let changes: [Endpoint] = [
    change(.campaign, .metaCampaign, MetaRules.campaign),
    change(.adSet, FieldTable.metaAdSet.removing(["campaign_id"]), MetaRules.adSet),
    change(.ad, .metaAd, []),
  ]

  private static func creation(
    _ edge: String, _ kind: PlatformObjectKind, _ table: FieldTable, links: [Endpoint.Link] = [],
    rules: [Endpoint.Rule]
  ) -> Endpoint {
    var endpoint = Endpoint(
      .meta, .post, "/v25.0/act_{account}/\(edge)", kind, .makes, table
    ) { _, ids in ["id": .string(ids.first ?? "")] }
    endpoint.links = links
    endpoint.rules = rules
    return endpoint
  }

  private static func change(
    _ kind: PlatformObjectKind, _ table: FieldTable, _ rules: [Endpoint.Rule]
  ) -> Endpoint {
    var endpoint = Endpoint(
      .meta, .post, "/v25.0/{id}", kind, .changes(.capture("id")), table.update()
    ) { _, _ in ["success": true] }
    endpoint.rules = rules
    return endpoint
  }
}
