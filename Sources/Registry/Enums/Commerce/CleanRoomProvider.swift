import Tables

/// The values of `campaigns.clean_room_provider`.
package enum CleanRoomProvider: String, EnumeratedValue {
  /// LiveRamp.
  case liveRamp = "LIVERAMP"
  /// Snowflake.
  case snowflake = "SNOWFLAKE"
  /// InfoSum.
  case infoSum = "INFOSUM"

  /// The name of the list.
  package static let enumerationName = "clean_room_provider"
  /// What the list is for.
  package static let enumerationSummary =
    "Who matches the advertiser's customers with viewers without showing either."

  /// What the value means.
  package var summary: String {
    switch self {
    case .liveRamp: "LiveRamp."
    case .snowflake: "Snowflake."
    case .infoSum: "InfoSum."
    }
  }
}
