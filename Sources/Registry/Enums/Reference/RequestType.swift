import Tables

/// The values of `ticket_types.request_type`.
package enum RequestType: String, EnumeratedValue {
  /// Build a campaign from nothing.
  case newCampaign = "NEW_CAMPAIGN"
  /// Add placements to a campaign that exists.
  case newPlacement = "NEW_PLACEMENT"
  /// Replace creatives or change their rotation.
  case creativeSwap = "CREATIVE_SWAP"
  /// Change the amount in force from an instant on.
  case budgetUpdate = "BUDGET_UPDATE"
  /// Change whom a line item reaches.
  case targetingChange = "TARGETING_CHANGE"
  /// Make a tag that counts conversions.
  case floodlightTag = "FLOODLIGHT_TAG"
  /// Stop delivery without ending it.
  case pause = "PAUSE"
  /// Build again what was built wrongly or has changed.
  case retrafficking = "RETRAFFICKING"
  /// Change where a click leads.
  case urlChange = "URL_CHANGE"
  /// Change the name of a placement.
  case nameChange = "NAME_CHANGE"
  /// Find out why two systems count differently.
  case investigation = "INVESTIGATION"
  /// Check tags, pages or a launch by hand.
  case check = "CHECK"
  /// Send figures.
  case report = "REPORT"
  /// Give a person or a site access.
  case access = "ACCESS"
  /// Repair or extend the automation.
  case engineering = "ENGINEERING"
  /// Anything else, read by a person.
  case other = "OTHER"

  /// The name of the list.
  package static let enumerationName = "request_type"
  /// What the list is for.
  package static let enumerationSummary =
    "What a ticket asks the operations team to do; the fields of its request depend on it."

  /// What the value means.
  package var summary: String {
    switch self {
    case .newCampaign: "Build a campaign from nothing."
    case .newPlacement: "Add placements to a campaign that exists."
    case .creativeSwap: "Replace creatives or change their rotation."
    case .budgetUpdate: "Change the amount in force from an instant on."
    case .targetingChange: "Change whom a line item reaches."
    case .floodlightTag: "Make a tag that counts conversions."
    case .pause: "Stop delivery without ending it."
    case .retrafficking: "Build again what was built wrongly or has changed."
    case .urlChange: "Change where a click leads."
    case .nameChange: "Change the name of a placement."
    case .investigation: "Find out why two systems count differently."
    case .check: "Check tags, pages or a launch by hand."
    case .report: "Send figures."
    case .access: "Give a person or a site access."
    case .engineering: "Repair or extend the automation."
    case .other: "Anything else, read by a person."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .creativeSwap: ["CREATIVE_ROTATION"]
    case .targetingChange: ["TARGETING_UPDATE"]
    case .floodlightTag: ["TAG"]
    default: []
    }
  }
}
