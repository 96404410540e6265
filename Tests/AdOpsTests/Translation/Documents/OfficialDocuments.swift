import Files
import JSON
import Registry
import Testing
import YAML

/// The official documents of the platforms, and what they say about a call.
///
/// They are read from the folder `GEN_SPECS`, or from `../shared/specs` beside the checkout. Where
/// neither exists, tests fail in CI and say loudly elsewhere that they did not run.
struct OfficialDocuments: Sendable {
  let meta: OfficialCatalogue
  let tikTok: OfficialCatalogue
  let manager: OfficialCatalogue
  let video: OfficialCatalogue
  private let managerDocument: DiscoveryDocument
  private let videoDocument: DiscoveryDocument

  /// The documents, or nothing where they are missing; read once.
  static let all: OfficialDocuments? = try? read()

  /// The folder of the checkout.
  static let root: String = "/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/")

  static var folder: String? {
    let environment = Environment.current
    let places = [environment.nonEmpty("GEN_SPECS"), root + "/../shared/specs"].compactMap(\.self)
    return places.first { FileSystem.isFolder($0) }
  }

  /// The documents, or a failure in CI, or a loud word elsewhere.
  static func required() -> OfficialDocuments? {
    if let all { return all }
    let sentence =
      "NOT RUN, since the official documents are missing: set GEN_SPECS to their folder"
    if Environment.current["CI"] == "true" {
      Issue.record("\(sentence)")
    } else {
      print("platforms: \(sentence)")
    }
    return nil
  }

  private static func json(_ name: String) throws -> JSONValue {
    let path = (folder ?? "") + "/" + name
    return try JSONReader.read(
      try FileReader.bytes(of: path, limit: 4 << 20), file: name, limits: JSONLimits())
  }

  private static func read() throws -> OfficialDocuments {
    var manager = DiscoveryDocument(try json("dfareporting.v5.json"))
    manager.apply(overlay: try json("cm360_required_overlay.json"))
    var video = DiscoveryDocument(try json("displayvideo.v4.json"))
    // "Otherwise, the `advertisers.lineItems.create` request will fail", says its description.
    video.require("containsEuPoliticalAds", in: "LineItem")
    video.require("frequencyCap", in: "LineItem")
    let calls = ["campaign", "adgroup", "ad"]
    let files = calls.compactMap {
      YAMLReader.read(file: (folder ?? "") + "/tiktok/smart_plus_\($0)_create.yml").root
    }
    guard files.count == calls.count else { throw Missing() }
    let tikTok = TikTokDocuments(
      openAPI: files, manual: try json("tiktok/manual_v1_3_fields.json"))
    return OfficialDocuments(
      meta: MetaDocument().catalogue, tikTok: tikTok.catalogue, manager: manager.catalogue,
      video: video.catalogue,
      managerDocument: manager, videoDocument: video)
  }

  private struct Missing: Error {}

  func catalogue(of platform: Platform) -> OfficialCatalogue {
    switch platform {
    case .meta: meta
    case .tikTok: tikTok
    case .campaignManager360: manager
    case .displayVideo360: video
    }
  }

  /// Everything in a call that the official documents do not allow.
  func problems(_ request: PlatformRequest) -> [OfficialProblem] {
    guard let (name, isChange, problems) = schema(of: request) else {
      return [OfficialProblem(path: request.path, message: "no document knows the call")]
    }
    guard let name else { return problems }
    return problems
      + catalogue(of: request.platform).problems(request.body, as: name, isChange: isChange)
  }

  /// The object that a call sends, whether it sends only a part, and what is wrong with its path.
  func schema(
    of request: PlatformRequest
  ) -> (name: String?, isChange: Bool, problems: [OfficialProblem])? {
    switch request.platform {
    case .meta: return metaSchema(of: request)
    case .tikTok:
      let prefix = "/open_api/v1.3"
      guard request.path.hasPrefix(prefix), request.method == .post else { return nil }
      return (String(request.path.dropFirst(prefix.count)), false, [])
    case .campaignManager360: return googleSchema(of: request, managerDocument)
    case .displayVideo360: return googleSchema(of: request, videoDocument)
    }
  }

  private func metaSchema(
    of request: PlatformRequest
  ) -> (name: String?, isChange: Bool, problems: [OfficialProblem])? {
    let segments = request.path.split(separator: "/")
    guard request.method == .post, segments.first == "v25.0" else { return nil }
    if segments.count == 3, segments[1].hasPrefix("act_") {
      return ("POST \(segments[2])", false, [])
    }
    guard segments.count == 2, segments[1].allSatisfy(\.isNumber) else { return nil }
    // A change is a part of what made the object; budgets and audiences are an ad set's.
    let isAdSet = ["targeting", "daily_budget", "lifetime_budget"].contains {
      request.body[$0] != nil
    }
    return (isAdSet ? "POST adsets" : "POST campaigns", true, [])
  }

  private func googleSchema(
    of request: PlatformRequest, _ document: DiscoveryDocument
  ) -> (name: String?, isChange: Bool, problems: [OfficialProblem])? {
    guard let (method, query) = document.method(request.method.rawValue, request.path) else {
      return nil
    }
    let problems = query.filter { !method.query.contains($0) }.map {
      OfficialProblem(path: $0, message: "is no parameter of the call")
    }
    return (method.schema, request.method == .patch, problems)
  }
}
