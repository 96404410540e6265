import Tables

/// A kind of work that is asked of the operations team.
struct TicketTypeEntry: ReferenceEntry {
  let name: String
  let request: RequestType
  let role: UserRole
  let leadTimeHours: Int64
  let route: EngineVersion
  let isAutomated: Bool

  init(
    _ name: String, _ request: RequestType, _ role: UserRole, lead leadTimeHours: Int64,
    _ route: EngineVersion = .manual, automated: Bool = false
  ) {
    self.name = name
    self.request = request
    self.role = role
    self.leadTimeHours = leadTimeHours
    self.route = route
    isAutomated = automated
  }

  static var table: Table { Registry.ticketTypes }

  var key: String { name }

  var values: KeyValuePairs<String, Value> {
    [
      "name": .text(name), "request_type": .text(request.rawValue),
      "routed_to_role": .text(role.rawValue), "sla_hours": .integer(role.baseHours),
      "lead_time_hours": .integer(leadTimeHours), "eve_eligible": .integer(isAutomated ? 1 : 0),
      "route": .text(route.rawValue),
    ]
  }

  /// What the automation carries out first; Yahoo and Amazon have a route and no translator.
  static let all: [TicketTypeEntry] = [
    .init("New Campaign", .newCampaign, .trafficker, lead: 72, .v1, automated: true),
    .init("New YouTube Campaign", .newCampaign, .trafficker, lead: 72, .v2Point1, automated: true),
    .init(
      "New Connected TV Campaign", .newCampaign, .trafficker, lead: 72, .v2Point2, automated: true),
    .init("New Placements", .newPlacement, .trafficker, lead: 72, .v1, automated: true),
    .init(
      "New Native Placements", .newPlacement, .trafficker, lead: 72, .v2Point2, automated: true),
    .init("New Audio Placements", .newPlacement, .trafficker, lead: 72, .v2Point2, automated: true),
    .init("Creative Swap", .creativeSwap, .trafficker, lead: 24, .v1, automated: true),
    .init("Budget Update", .budgetUpdate, .trafficker, lead: 4, .v1, automated: true),
    .init("Targeting Change", .targetingChange, .trafficker, lead: 24, .v1, automated: true),
    .init("Floodlight Tag", .floodlightTag, .adOpsEngineer, lead: 48, .v1, automated: true),
    .init("Pause", .pause, .trafficker, lead: 0, .v1, automated: true),
    .init("Retrafficking", .retrafficking, .trafficker, lead: 24, .v1, automated: true),
    .init("New Yahoo Campaign", .newCampaign, .trafficker, lead: 72, .v2),
    .init("New Amazon Campaign", .newCampaign, .trafficker, lead: 72, .v3),
    .init("Landing Page Change", .urlChange, .trafficker, lead: 24),
    .init("Placement Name Change", .nameChange, .trafficker, lead: 24),
    .init("Conversion Tag Check", .check, .adOpsEngineer, lead: 24),
    .init("Landing Page Check", .check, .trafficker, lead: 24),
    .init("Discrepancy Investigation", .investigation, .adOpsEngineer, lead: 0),
    .init("Automation Fault", .engineering, .adOpsEngineer, lead: 0),
    .init("Delivery Report", .report, .manager, lead: 0),
    .init("Ad Server Access", .access, .manager, lead: 0),
    .init("Other Request", .other, .trafficker, lead: 0),
  ]
}

extension UserRole {
  /// The working time that a role promises for a ticket of no special urgency.
  var baseHours: Int64 {
    switch self {
    case .trafficker, .qaAnalyst, .mediaPlanner: 24
    case .adOpsEngineer: 48
    case .manager: 72
    }
  }
}
