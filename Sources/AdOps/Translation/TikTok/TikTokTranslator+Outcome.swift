import JSON
package import Registry

extension TikTokTranslator {
  /// What an answer to a call means; the status of HTTP says little, the code in the body all.
  package static func outcome(
    of response: PlatformResponse, to request: PlatformRequest
  ) -> PlatformOutcome {
    if response.status == 429 { return .busy(wait: response.retryAfter) }
    if response.status >= 500 { return .unavailable }
    switch response.body["code"]?.integer {
    case 0:
      guard let id = identifier(in: response.body["data"], request) else {
        return .unreadable(response)
      }
      return .done(externalID: id)
    case 40_100: return .busy(wait: response.retryAfter)
    case let code? where code >= 50_000: return .unavailable
    case let code?:
      return .refused(complaints(response.body["message"]?.string ?? "", code: String(code)))
    case nil: return .unreadable(response)
    }
  }

  private static func identifier(in data: JSONValue?, _ request: PlatformRequest) -> String? {
    let lists = ["campaign_ids", "adgroup_ids", "ad_ids", "smart_plus_ad_ids"]
    if request.path.contains("/status/update/") {
      return lists.compactMap { request.body[$0]?[0]?.string }.first
    }
    let single =
      request.path.contains("/campaign/")
      ? "campaign_id" : request.path.contains("/adgroup/") ? "adgroup_id" : "smart_plus_ad_id"
    return data?[single]?.string ?? data?["ad_ids"]?[0]?.string
  }

  /// The parts of a message, each with its place before a colon.
  private static func complaints(_ message: String, code: String) -> [PlatformComplaint] {
    message.split(separator: "; ").map { part in
      guard let colon = part.firstRange(of: ": "), !part[..<colon.lowerBound].contains(" ") else {
        return PlatformComplaint(message: String(part), code: code)
      }
      return PlatformComplaint(
        path: String(part[..<colon.lowerBound]), message: String(part[colon.upperBound...]),
        code: code)
    }
  }
}
