import Tables

/// The values of `ticket_types.route`.
package enum EngineVersion: String, EnumeratedValue {
  /// Campaign Manager 360 with Display & Video 360.
  case v1 = "V1"
  /// Campaign Manager 360 with Yahoo.
  case v2 = "V2"
  /// Campaign Manager 360 with YouTube.
  case v2Point1 = "V2_1"
  /// Audio, connected television and native placements.
  case v2Point2 = "V2_2"
  /// Campaign Manager 360 with Amazon.
  case v3 = "V3"
  /// No automation: a person does the work.
  case manual = "MANUAL"

  /// The name of the list.
  package static let enumerationName = "engine_version"
  /// What the list is for.
  package static let enumerationSummary =
    "The version of the automation that serves a pair of platforms."

  /// What the value means.
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

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .v2Point1: ["V2.1"]
    case .v2Point2: ["V2.2"]
    default: []
    }
  }
}
