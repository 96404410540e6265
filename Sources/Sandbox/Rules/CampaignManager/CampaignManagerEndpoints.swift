import JSON
import Registry

/// The calls of Campaign Manager 360, version 5.
enum CampaignManagerEndpoints {
  static let all: [Endpoint] = creations + changes + tags

  private static let creations: [Endpoint] = [
    creation("advertiserLandingPages", .landingPage, .managerLandingPage),
    creation(
      "campaigns", .campaign, .managerCampaign,
      links: [.init("defaultLandingPageId", .landingPage)], rules: CampaignManagerRules.campaign),
    creation(
      "placements", .placement, .managerPlacement, links: [.init("campaignId", .campaign)],
      rules: CampaignManagerRules.placement),
    creation("creatives", .creative, .managerCreative, rules: CampaignManagerRules.creative),
    association,
    creation(
      "ads", .ad, .managerAd, links: adLinks + [.init("campaignId", .campaign)],
      rules: CampaignManagerRules.ad),
  ]

  private static let adLinks: [Endpoint.Link] = [
    .init("placementAssignments[].placementId", .placement),
    .init("creativeRotation.creativeAssignments[].creativeId", .creative),
    .init(
      "creativeRotation.creativeAssignments[].clickThroughUrl.landingPageId", .landingPage),
  ]

  private static let changes: [Endpoint] = [
    change("placements", .placement, .managerPlacement, rules: CampaignManagerRules.placement),
    change("ads", .ad, .managerAd, links: adLinks, rules: CampaignManagerRules.ad),
  ]

  private static let tags: [Endpoint] = [
    creation("floodlightActivities", .tags, .managerActivity, rules: CampaignManagerRules.activity),
    activityTag, placementTags,
  ]

  private static func path(_ resource: String) -> String {
    "/dfareporting/v5/userprofiles/{profile}/\(resource)"
  }

  private static func creation(
    _ resource: String, _ kind: PlatformObjectKind, _ table: FieldTable,
    links: [Endpoint.Link] = [], rules: [Endpoint.Rule] = []
  ) -> Endpoint {
    var endpoint = Endpoint(
      .campaignManager360, .post, path(resource), kind, .makes, table
    ) { call, ids in
      resourceAnswer(table.name, ids.first ?? "", call.sent)
    }
    endpoint.links = links
    endpoint.rules = rules
    return endpoint
  }

  private static func change(
    _ resource: String, _ kind: PlatformObjectKind, _ table: FieldTable,
    links: [Endpoint.Link] = [], rules: [Endpoint.Rule]
  ) -> Endpoint {
    var endpoint = Endpoint(
      .campaignManager360, .patch, path(resource), kind, .changes(.query("id")),
      table.removing(["campaignId", "advertiserId", "siteId", "paymentSource", "type"]).update()
    ) { call, ids in
      resourceAnswer(table.name, ids.first ?? "", call.body)
    }
    endpoint.query = ["id"]
    endpoint.requiredQuery = 1
    endpoint.links = links
    endpoint.rules = rules
    return endpoint
  }

  private static let association: Endpoint = {
    var endpoint = Endpoint(
      .campaignManager360, .post, path("campaigns/{campaign}/campaignCreativeAssociations"),
      .association, .joins("campaign", with: "creativeId"), .managerAssociation
    ) { call, _ in
      [
        "kind": "dfareporting#campaignCreativeAssociation",
        "creativeId": call["creativeId"] ?? nil,
      ]
    }
    endpoint.links = [.init("campaign", .campaign), .init("creativeId", .creative)]
    return endpoint
  }()

  private static let activityTag: Endpoint = {
    var endpoint = Endpoint(
      .campaignManager360, .post, path("floodlightActivities/generatetag"), .tags, .answers,
      .managerNothing
    ) { call, _ in
      let id = call.query("floodlightActivityId").first ?? ""
      return [
        "kind": "dfareporting#floodlightActivitiesGenerateTagResponse",
        "floodlightActivityTag": .string(
          "<script>gtag('event', 'conversion', {'\(id)'});</script>"),
      ]
    }
    endpoint.query = ["floodlightActivityId"]
    endpoint.requiredQuery = 1
    endpoint.links = [.init("floodlightActivityId", .tags)]
    return endpoint
  }()

  private static let placementTags: Endpoint = {
    var endpoint = Endpoint(
      .campaignManager360, .post, path("placements/generatetags"), .tags, .answers, .managerNothing
    ) { call, _ in
      let formats = call.query("tagFormats")
      let tags = call.query("placementIds").map { id -> JSONValue in
        [
          "placementId": .string(id),
          "tagDatas": .array(
            formats.map {
              [
                "format": .string($0),
                "impressionTag": .string("https://ad.doubleclick.example/ddm/\(id)"),
                "clickTag": .string("https://ad.doubleclick.example/ddm/clk/\(id)"),
              ]
            }),
        ]
      }
      return [
        "kind": "dfareporting#placementsGenerateTagsResponse", "placementTags": .array(tags),
      ]
    }
    endpoint.query = ["campaignId", "placementIds", "tagFormats"]
    endpoint.requiredQuery = 2
    endpoint.links = [.init("campaignId", .campaign), .init("placementIds", .placement)]
    endpoint.rules = [CampaignManagerRules.tagFormats]
    return endpoint
  }()

  /// The object as it is stored, with its kind and id.
  private static func resourceAnswer(
    _ name: String, _ id: String, _ fields: JSONObject
  ) -> JSONValue {
    let kind = name.prefix(1).lowercased() + name.dropFirst()
    var answer = JSONObject(uniqueMembers: [
      ("kind", .string("dfareporting#\(kind)")), ("id", .string(id)),
    ])
    for member in fields.members { answer[member.key] = member.value }
    return .object(answer)
  }
}
