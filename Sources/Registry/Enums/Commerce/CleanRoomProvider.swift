import Tables

/// The values of `campaigns.clean_room_provider`.
package enum CleanRoomProvider: String, EnumeratedValue {
  case liveRamp = "LIVERAMP"
  case snowflake = "SNOWFLAKE"
  case infoSum = "INFOSUM"

  package static let enumerationName = "clean_room_provider"
  package static let enumerationSummary =
    "Who matches the advertiser's customers with viewers without showing either."

  package var summary: String {
    switch self {
    case .liveRamp: "LiveRamp."
    case .snowflake: "Snowflake."
    case .infoSum: "InfoSum."
    }
  }
}
