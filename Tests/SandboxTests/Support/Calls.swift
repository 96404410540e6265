import JSON
import Registry
import Sandbox

/// Calls that tests write by hand.
enum Calls {
  static func request(
    _ platform: Platform, _ path: String, _ body: JSONValue, key: String, attempt: Int = 0
  ) -> PlatformRequest {
    request(platform, .post, path, body, key: key, attempt: attempt)
  }

  static func request(
    _ platform: Platform, _ method: RequestMethod, _ path: String, _ body: JSONValue,
    key: String, attempt: Int = 0
  ) -> PlatformRequest {
    PlatformRequest(
      platform, method, path, apiVersion: "v", body: body, idempotencyKey: key, attempt: attempt)
  }

  /// A campaign of Meta.
  static func campaign(
    _ name: String = "A", key: String = "campaign", account: String = "5", attempt: Int = 0
  ) -> PlatformRequest {
    request(
      .meta, "/v25.0/act_\(account)/campaigns",
      [
        "name": .string(name), "objective": "OUTCOME_AWARENESS", "status": "PAUSED",
        "special_ad_categories": ["NONE"], "is_adset_budget_sharing_enabled": false,
      ], key: key, attempt: attempt)
  }

  /// An ad set of Meta.
  static func adSet(
    under campaign: String, key: String = "adset", account: String = "5", budget: Int64 = 500
  ) -> PlatformRequest {
    request(
      .meta, "/v25.0/act_\(account)/adsets",
      [
        "name": "S", "campaign_id": .string(campaign), "status": "PAUSED",
        "billing_event": "IMPRESSIONS", "optimization_goal": "REACH",
        "daily_budget": .integer(budget),
        "start_time": "2025-09-01T00:00:00-0400", "end_time": "2025-09-03T00:00:00-0400",
        "targeting": [
          "geo_locations": ["countries": ["US"]],
          "targeting_automation": ["advantage_audience": 0],
        ],
      ], key: key)
  }

  /// A landing page and, under it, a campaign of Campaign Manager 360.
  static func page(key: String = "page") -> PlatformRequest {
    request(
      .campaignManager360, "/dfareporting/v5/userprofiles/9/advertiserLandingPages",
      ["advertiserId": "4", "name": "P", "url": "https://www.example.com"], key: key)
  }

  static func managed(
    _ name: String = "M", page: String, key: String = "managed"
  ) -> PlatformRequest {
    request(
      .campaignManager360, "/dfareporting/v5/userprofiles/9/campaigns",
      [
        "advertiserId": "4", "name": .string(name), "startDate": "2025-09-01",
        "endDate": "2025-09-20", "defaultLandingPageId": .string(page),
      ], key: key)
  }
}

extension Sandbox {
  /// Answers a call, and gives the answer if there was one.
  mutating func response(_ request: PlatformRequest) -> PlatformResponse? {
    guard case .answered(let response, _) = answer(request) else { return nil }
    return response
  }

  /// Makes something and gives its id.
  mutating func id(_ request: PlatformRequest) -> String {
    response(request)?.body["id"]?.string ?? ""
  }
}
