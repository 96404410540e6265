import Tables

/// The values of `users.role` and `ticket_types.routed_to_role`.
package enum UserRole: String, EnumeratedValue {
  case trafficker = "TRAFFICKER"
  case mediaPlanner = "MEDIA_PLANNER"
  case adOpsEngineer = "AD_OPS_ENGINEER"
  case qaAnalyst = "QA_ANALYST"
  case manager = "MANAGER"

  package static let enumerationName = "user_role"
  package static let enumerationSummary = "What a person of the operations team does."

  package var summary: String {
    switch self {
    case .trafficker: "Builds campaigns on the platforms."
    case .mediaPlanner: "Plans campaigns and asks for them."
    case .adOpsEngineer: "Keeps tags, feeds and automation running."
    case .qaAnalyst: "Checks what was built before it goes live."
    case .manager: "Runs the team, and answers for access and reports."
    }
  }

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
