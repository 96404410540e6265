import AdOps
import JSON
import Registry
import Sandbox
import Testing

/// Whatever the official documents demand of a call, the sandbox demands too, at its place.
struct MutationTests {
  /// Calls of every kind and platform, with the platforms as they were just before each.
  private static let links: [Chain.Link] = {
    var orders = Orders.shipped
    for channel in Fixed.channels.keys.sorted() {
      orders += (0..<12 as Range<UInt64>).map { Orders.drawn($0 + 500, on: channel) }
    }
    var links: [Chain.Link] = []
    var shapes: Set<String> = []
    for order in orders {
      var chain = Chain(accounts: [order])
      chain.send(PlatformTranslators.translation(of: order))
      for change in Orders.changes(of: order, known: chain.known) {
        chain.send(PlatformTranslators.translation(of: change))
      }
      for link in chain.links {
        // A shape is the call and the keys of its body; one of each is enough.
        let keys = keys(of: link.request.body).joined(separator: " ")
        let path = link.request.path.filter { !$0.isNumber }
        if shapes.insert("\(link.request.platform) \(path) \(keys)").inserted { links.append(link) }
      }
    }
    return links
  }()

  private static func keys(of value: JSONValue) -> [String] {
    switch value {
    case .object(let object): object.members.flatMap { [$0.key] + keys(of: $0.value) }
    case .array(let values): Set(values.flatMap(keys)).sorted()
    default: []
    }
  }

  private func complaints(_ link: Chain.Link, _ body: JSONValue, key: String) -> [String]? {
    var sandbox = link.before
    let request = PlatformRequest(
      link.request.platform, link.request.method, link.request.path,
      apiVersion: link.request.apiVersion, body: body, idempotencyKey: key)
    guard case .answered(let response, _) = sandbox.answer(request) else { return nil }
    switch PlatformTranslators.outcome(of: response, to: request) {
    case .refused(let complaints): return complaints.map(\.path)
    default: return nil
    }
  }

  @Test func `every dropped key, corrupted value and wrong type is caught at its place`() {
    guard let documents = OfficialDocuments.required() else { return }
    var counts: [String: Int] = [:]
    var missed: Set<String> = []
    for link in Self.links {
      guard case (let name?, let isChange, _)? = documents.schema(of: link.request) else {
        continue
      }
      let catalogue = documents.catalogue(of: link.request.platform)
      for (number, mutation) in catalogue.mutations(
        of: link.request.body, as: name, isChange: isChange
      ).enumerated() {
        counts["\(link.request.platform.rawValue) \(mutation.what)", default: 0] += 1
        let caught = complaints(link, mutation.value, key: "mutation \(number)") ?? []
        if !caught.contains(mutation.path) {
          missed.insert("\(name) \(mutation.path) \(mutation.what): \(caught)")
        }
      }
    }
    print("mutations: \(counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
    #expect(missed.sorted() == [])
    #expect(counts.count == 12, "three kinds of mutation on four platforms")
    #expect(counts.values.allSatisfy { $0 > 50 })
  }

  /// What is required only under conditions that calls of ours meet.
  static let conditional: [(Platform, String, String)] = [
    (.meta, "adsets", "end_time"), (.meta, "adsets", "bid_amount"),
    (.meta, "adsets", "promoted_object"), (.meta, "adsets", "dsa_beneficiary"),
    (.meta, "adsets", "dsa_payor"), (.meta, "campaigns", "special_ad_category_country"),
    (.tikTok, "adgroup/create", "schedule_end_time"), (.tikTok, "adgroup/create", "placements"),
    (.tikTok, "adgroup/create", "bid_price"), (.tikTok, "adgroup/create", "optimization_event"),
    (.tikTok, "campaign/create", "budget"), (.tikTok, "smart_plus/ad/create", "creative_list"),
    (.campaignManager360, "placements", "siteId"),
    (.campaignManager360, "ads", "placementAssignments"),
    (.campaignManager360, "ads", "creativeRotation"),
    (.campaignManager360, "ads", "deliverySchedule"),
    (.campaignManager360, "creatives", "redirectUrl"),
  ]

  @Test(arguments: conditional)
  func `a key that is required under a condition is missed where the condition holds`(
    platform: Platform, call: String, key: String
  ) {
    var seen = 0
    for link in Self.links where link.request.platform == platform {
      guard link.step.action == .create, link.request.path.contains(call),
        var body = link.request.body.object, body[key] != nil
      else { continue }
      // A daily ad set of Meta and a manual campaign without a budget need not have them.
      if key == "end_time", body["lifetime_budget"] == nil { continue }
      if call == "campaign/create", link.request.path.contains("smart_plus") { continue }
      if key == "placements", link.request.path.contains("smart_plus") { continue }
      body[key] = nil
      seen += 1
      let caught = complaints(link, .object(body), key: "conditional") ?? []
      #expect(caught.contains(key), "\(link.request.path) without \(key): \(caught)")
    }
    #expect(seen > 0)
  }
}
