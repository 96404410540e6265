import Tables

/// The status of campaigns and line items.
package enum CampaignStatus: String, EnumeratedValue {
  /// Delivers while its flights run.
  case active = "ACTIVE"
  /// Stopped by a person, to go on later; stays so until it is changed.
  case paused = "PAUSED"
  /// All flights are over.
  case completed = "COMPLETED"
  /// Ready, before its first flight or launch.
  case pendingLaunch = "PENDING_LAUNCH"
  /// Still being planned.
  case draft = "DRAFT"

  /// The name of the list.
  package static let enumerationName = "campaign_status"
  /// What the list is for.
  package static let enumerationSummary =
    "Whether a campaign or line item delivers; only ACTIVE does."

  /// What the value means.
  package var summary: String {
    switch self {
    case .active: "Delivers while its flights run."
    case .paused: "Stopped by a person, to go on later; stays so until it is changed."
    case .completed: "All flights are over."
    case .pendingLaunch: "Ready, before its first flight or launch."
    case .draft: "Still being planned."
    }
  }

  /// Other spellings that are read as the value.
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
