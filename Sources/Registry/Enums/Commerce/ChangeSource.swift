import Tables

/// The values of `budget_changes.source`.
package enum ChangeSource: String, EnumeratedValue {
  case plan = "PLAN"
  case ticket = "TICKET"
  case user = "USER"

  package static let enumerationName = "change_source"
  package static let enumerationSummary = "Where a change of budget came from."

  package var summary: String {
    switch self {
    case .plan: "Laid down in the profile or drawn by the world."
    case .ticket: "Asked for in a ticket."
    case .user: "Made by a command."
    }
  }
}
