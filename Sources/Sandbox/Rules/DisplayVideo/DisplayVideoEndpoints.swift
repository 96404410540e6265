import JSON
import Registry

/// The calls of Display & Video 360, version 4.
enum DisplayVideoEndpoints {
  static let all: [Endpoint] = creations + changes + [targeting]

  private static let creations: [Endpoint] = [
    creation(
      "campaigns", .campaign, .videoCampaign, "campaignId", rules: DisplayVideoRules.campaign),
    creation(
      "insertionOrders", .insertionOrder, .videoOrder, "insertionOrderId",
      links: [.init("campaignId", .campaign)], rules: DisplayVideoRules.order),
    creation(
      "creatives", .creative, .videoCreative, "creativeId", rules: DisplayVideoRules.creative),
    creation(
      "lineItems", .lineItem, .videoLineItem, "lineItemId",
      links: [.init("insertionOrderId", .insertionOrder), .init("creativeIds[]", .creative)],
      rules: DisplayVideoRules.lineItem),
  ]

  private static let changes: [Endpoint] = [
    change("campaigns", .campaign, .videoCampaign, "campaignId", DisplayVideoRules.campaign),
    change(
      "insertionOrders", .insertionOrder, FieldTable.videoOrder.removing(["campaignId"]),
      "insertionOrderId", DisplayVideoRules.order),
    change(
      "lineItems", .lineItem,
      FieldTable.videoLineItem.removing(["insertionOrderId", "lineItemType"]),
      "lineItemId", DisplayVideoRules.lineItem, links: [.init("creativeIds[]", .creative)]),
  ]

  private static func creation(
    _ resource: String, _ kind: PlatformObjectKind, _ table: FieldTable, _ id: String,
    links: [Endpoint.Link] = [], rules: [Endpoint.Rule]
  ) -> Endpoint {
    var endpoint = Endpoint(
      .displayVideo360, .post, "/v4/advertisers/{account}/\(resource)", kind, .makes, table
    ) { call, ids in
      answer(resource, id, ids.first ?? "", call)
    }
    endpoint.links = links
    endpoint.rules = rules + [DisplayVideoRules.firstStatus]
    return endpoint
  }

  private static func change(
    _ resource: String, _ kind: PlatformObjectKind, _ table: FieldTable, _ id: String,
    _ rules: [Endpoint.Rule], links: [Endpoint.Link] = []
  ) -> Endpoint {
    var endpoint = Endpoint(
      .displayVideo360, .patch, "/v4/advertisers/{account}/\(resource)/{id}", kind,
      .changes(.capture("id")), table.update()
    ) { call, ids in
      answer(resource, id, ids.first ?? "", call)
    }
    endpoint.query = ["updateMask"]
    endpoint.requiredQuery = 1
    endpoint.links = links
    endpoint.rules = [DisplayVideoRules.mask] + rules
    return endpoint
  }

  private static let targeting: Endpoint = {
    var endpoint = Endpoint(
      .displayVideo360, .post,
      "/v4/advertisers/{account}/lineItems:bulkEditAssignedTargetingOptions", .targeting, .answers,
      .videoTargeting
    ) { call, _ in ["updatedLineItemIds": call["lineItemIds"] ?? []] }
    endpoint.links = [.init("lineItemIds[]", .lineItem)]
    endpoint.rules = DisplayVideoRules.targeting
    return endpoint
  }()

  /// The object as it is stored, with its name and ids.
  private static func answer(
    _ resource: String, _ name: String, _ id: String, _ call: SandboxCall
  ) -> JSONValue {
    let account = call.captures["account"] ?? ""
    var answer = JSONObject(uniqueMembers: [
      ("name", .string("advertisers/\(account)/\(resource)/\(id)")),
      ("advertiserId", .string(account)), (name, .string(id)),
    ])
    for member in call.body.members { answer[member.key] = member.value }
    return .object(answer)
  }
}
