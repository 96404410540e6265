import JSON
import Registry
import Units

/// What goes together at Meta and what does not.
enum MetaRules {
  static let campaign: [Endpoint.Rule] = [budgetSharing, categoryCountry]

  static let creative: [Endpoint.Rule] = [story]

  static let ad: [Endpoint.Rule] = [adCount]

  /// Without a budget of its own a campaign must say whether its ad sets share theirs.
  private static func budgetSharing(_ call: SandboxCall) -> [Complaint] {
    let hasBudget = call["daily_budget"] != nil || call["lifetime_budget"] != nil
    guard !hasBudget, call["is_adset_budget_sharing_enabled"] == nil else { return [] }
    return [
      Complaint(
        .missing, at: "is_adset_budget_sharing_enabled", "is required without a campaign budget",
        subcode: 4_834_011)
    ]
  }

  private static func categoryCountry(_ call: SandboxCall) -> [Complaint] {
    let categories = call["special_ad_categories"]?.array?.compactMap(\.string) ?? []
    if categories.isEmpty {
      return [Complaint(.limit, at: "special_ad_categories", "names no category, not even NONE")]
    }
    guard categories.contains(where: { $0 != "NONE" }),
      call["special_ad_category_country"]?.array?.isEmpty ?? true
    else { return [] }
    return [
      Complaint(
        .missing, at: "special_ad_category_country", "is required in a special category")
    ]
  }

  /// A creative tells a story of its own, of a link or a video, or one that was published before.
  private static func story(_ call: SandboxCall) -> [Complaint] {
    guard let story = call["object_story_spec"]?.object else {
      guard call["object_story_id"] == nil else { return [] }
      return [
        Complaint(.missing, at: "object_story_spec", "is required without object_story_id")
      ]
    }
    let parts = ["link_data", "video_data"].filter { story[$0] != nil }
    if parts.isEmpty {
      return [
        Complaint(
          .missing, at: "object_story_spec.link_data", "or video_data is required")
      ]
    }
    return parts.count == 1
      ? []
      : [Complaint(.conflict, at: "object_story_spec.video_data", "goes not with link_data")]
  }

  private static func adCount(_ call: SandboxCall) -> [Complaint] {
    let adSet = call["adset_id"]?.idText ?? ""
    guard call.store.children(of: .meta, adSet, kind: .ad).count >= 50 else { return [] }
    return [Complaint(.limit, at: "adset_id", "has 50 ads, which is the most")]
  }
}
