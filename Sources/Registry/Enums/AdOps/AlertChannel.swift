import Tables

/// Where an alert is delivered.
package enum AlertChannel: String, EnumeratedValue {
  /// A channel of Slack, through a webhook.
  case slack = "SLACK"
  /// A channel of Microsoft Teams, through a workflow.
  case teams = "TEAMS"
  /// The terminal or a file.
  case console = "CONSOLE"

  /// The name of the list.
  package static let enumerationName = "alert_channel"
  /// What the list is for.
  package static let enumerationSummary = "Where an alert is delivered."

  /// What the value means.
  package var summary: String {
    switch self {
    case .slack: "A channel of Slack, through a webhook."
    case .teams: "A channel of Microsoft Teams, through a workflow."
    case .console: "The terminal or a file."
    }
  }
}
