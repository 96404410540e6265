/// What a YAML file holds, told by the keys at its root.
package enum FileRoot: String, Hashable, Sendable, CaseIterable {
  /// One campaign.
  case profile
  /// Profiles by name, and bases for them.
  case profiles
  /// Campaigns by name.
  case examples
  /// Numbers and distributions for many campaigns.
  case world
  /// A sequence of commands.
  case workflow

  /// Keys that only the root of a campaign has.
  private static let ofCampaigns = [
    "campaign", "advertiser", "base", "base_template", "test_fields", "test_values",
  ]

  /// Recognises a root; nothing for files that hold something else.
  init?(_ written: Written) {
    let names = Set((written.pairs ?? []).map(\.name))
    let isCampaign = Self.ofCampaigns.contains(where: names.contains)
    if names.contains("steps") {
      self = .workflow
    } else if names.contains("examples") {
      self = .examples
    } else if names.contains("advertisers"), names.contains("days") || names.contains("start_date")
    {
      self = .world
    } else if names.contains("profiles") || names.contains("base_templates") {
      self = .profiles
    } else if isCampaign || Self.isList(written["line_items"]) {
      self = .profile
    } else {
      return nil
    }
  }

  /// The keys by which the root is known.
  var keys: [String] {
    switch self {
    case .profile: ["campaign", "advertiser", "line_items", "base"]
    case .profiles: ["profiles"]
    case .examples: ["examples"]
    case .world: ["advertisers", "start_date"]
    case .workflow: ["steps"]
    }
  }

  private static func isList(_ written: Written?) -> Bool {
    guard case .list = written?.content else { return false }
    return true
  }
}
