import Tables

/// The values of `ticket_types.request_type`.
package enum RequestType: String, EnumeratedValue {
  case newCampaign = "NEW_CAMPAIGN"
  case newPlacement = "NEW_PLACEMENT"
  case creativeSwap = "CREATIVE_SWAP"
  case budgetUpdate = "BUDGET_UPDATE"
  case targetingChange = "TARGETING_CHANGE"
  case floodlightTag = "FLOODLIGHT_TAG"
  case pause = "PAUSE"
  case retrafficking = "RETRAFFICKING"
  case urlChange = "URL_CHANGE"
  case nameChange = "NAME_CHANGE"
  case investigation = "INVESTIGATION"
  case check = "CHECK"
  case report = "REPORT"
  case access = "ACCESS"
  case engineering = "ENGINEERING"
  case other = "OTHER"

  package static let enumerationName = "request_type"
  package static let enumerationSummary =
    "What a ticket asks the operations team to do; the fields of its request depend on it."

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

  package var aliases: [String] {
    switch self {
    case .creativeSwap: ["CREATIVE_ROTATION"]
    case .targetingChange: ["TARGETING_UPDATE"]
    case .floodlightTag: ["TAG"]
    default: []
    }
  }
}
