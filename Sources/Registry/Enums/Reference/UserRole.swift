import Tables

/// The values of `users.role` and `ticket_types.routed_to_role`.
package enum UserRole: String, EnumeratedValue {
  /// Builds campaigns on the platforms.
  case trafficker = "TRAFFICKER"
  /// Plans campaigns and asks for them.
  case mediaPlanner = "MEDIA_PLANNER"
  /// Keeps tags, feeds and automation running.
  case adOpsEngineer = "AD_OPS_ENGINEER"
  /// Checks what was built before it goes live.
  case qaAnalyst = "QA_ANALYST"
  /// Runs the team, and answers for access and reports.
  case manager = "MANAGER"

  /// The name of the list.
  package static let enumerationName = "user_role"
  /// What the list is for.
  package static let enumerationSummary = "What a person of the operations team does."

  /// What the value means.
  package var summary: String {
    switch self {
    case .trafficker: "Builds campaigns on the platforms."
    case .mediaPlanner: "Plans campaigns and asks for them."
    case .adOpsEngineer: "Keeps tags, feeds and automation running."
    case .qaAnalyst: "Checks what was built before it goes live."
    case .manager: "Runs the team, and answers for access and reports."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .mediaPlanner: ["PLANNER"]
    case .adOpsEngineer: ["ENGINEER"]
    case .qaAnalyst: ["QA"]
    case .manager: ["PROJECT_MANAGER", "PM"]
    default: []
    }
  }
}
