import Tables

/// The status of campaigns and line items.
package enum CampaignStatus: String, EnumeratedValue {
  case active = "ACTIVE"
  case paused = "PAUSED"
  case completed = "COMPLETED"
  case pendingLaunch = "PENDING_LAUNCH"
  case draft = "DRAFT"

  package static let enumerationName = "campaign_status"
  package static let enumerationSummary =
    "Whether a campaign or line item delivers; only ACTIVE does."

  package var summary: String {
    switch self {
    case .active: "Delivers while its flights run."
    case .paused: "Stopped by a person, to go on later; stays so until it is changed."
    case .completed: "All flights are over."
    case .pendingLaunch: "Ready, before its first flight or launch."
    case .draft: "Still being planned."
    }
  }

  package var aliases: [String] {
    switch self {
    case .active: ["LIVE"]
    case .completed: ["ENDED"]
    case .pendingLaunch: ["PENDING"]
    default: []
    }
  }

  /// True when the hours of a flight deliver.
  package var delivers: Bool { self == .active }
}
