import Tables

/// What a call to a platform is for.
package enum PlatformAction: String, EnumeratedValue {
  /// Makes an object that did not exist.
  case create = "create"
  /// Changes an amount of money.
  case budgetUpdate = "budget_update"
  /// Changes which creatives are shown, and how often.
  case creativeRotation = "creative_rotation"
  /// Changes to whom something is shown.
  case targetingUpdate = "targeting_update"
  /// Makes or fetches the tags that count conversions or impressions.
  case tag = "tag"
  /// Stops delivery until further notice.
  case pause = "pause"

  /// The name of the list.
  package static let enumerationName = "platform_action"
  /// What the list is for.
  package static let enumerationSummary = "What a call to a platform is for."

  /// What the value means.
  package var summary: String {
    switch self {
    case .create: "Makes an object that did not exist."
    case .budgetUpdate: "Changes an amount of money."
    case .creativeRotation: "Changes which creatives are shown, and how often."
    case .targetingUpdate: "Changes to whom something is shown."
    case .tag: "Makes or fetches the tags that count conversions or impressions."
    case .pause: "Stops delivery until further notice."
    }
  }
}
