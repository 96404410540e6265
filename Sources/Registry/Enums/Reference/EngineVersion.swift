import Tables

/// The values of `ticket_types.route`.
package enum EngineVersion: String, EnumeratedValue {
  case v1 = "V1"
  case v2 = "V2"
  case v2Point1 = "V2_1"
  case v2Point2 = "V2_2"
  case v3 = "V3"
  case manual = "MANUAL"

  package static let enumerationName = "engine_version"
  package static let enumerationSummary =
    "The version of the automation that serves a pair of platforms."

  package var summary: String {
    switch self {
    case .v1: "Campaign Manager 360 with Display & Video 360."
    case .v2: "Campaign Manager 360 with Yahoo."
    case .v2Point1: "Campaign Manager 360 with YouTube."
    case .v2Point2: "Audio, connected television and native placements."
    case .v3: "Campaign Manager 360 with Amazon."
    case .manual: "No automation: a person does the work."
    }
  }

  package var aliases: [String] {
    switch self {
    case .v2Point1: ["V2.1"]
    case .v2Point2: ["V2.2"]
    default: []
    }
  }
}
