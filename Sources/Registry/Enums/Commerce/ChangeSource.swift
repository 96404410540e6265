import Tables

/// The values of `budget_changes.source`.
package enum ChangeSource: String, EnumeratedValue {
  /// Laid down in the profile or drawn by the world.
  case plan = "PLAN"
  /// Asked for in a ticket.
  case ticket = "TICKET"
  /// Made by a command.
  case user = "USER"

  /// The name of the list.
  package static let enumerationName = "change_source"
  /// What the list is for.
  package static let enumerationSummary = "Where a change of budget came from."

  /// What the value means.
  package var summary: String {
    switch self {
    case .plan: "Laid down in the profile or drawn by the world."
    case .ticket: "Asked for in a ticket."
    case .user: "Made by a command."
    }
  }
}
