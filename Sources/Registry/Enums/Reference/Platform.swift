import Tables

/// The platforms whose programming interface is called.
package enum Platform: String, EnumeratedValue {
  /// Display & Video 360, version 4; it also serves YouTube, Netflix and connected television.
  case displayVideo360 = "DV360"
  /// Campaign Manager 360, version 5: the ad server.
  case campaignManager360 = "CM360"
  /// Meta Marketing API, version 25.
  case meta = "META"
  /// TikTok Business API, version 1.3.
  case tikTok = "TIKTOK"

  /// The name of the list.
  package static let enumerationName = "platform"
  /// What the list is for.
  package static let enumerationSummary =
    "The platform whose programming interface is called to launch and change ads."

  /// What the value means.
  package var summary: String {
    switch self {
    case .displayVideo360:
      "Display & Video 360, version 4; it also serves YouTube, Netflix and connected television."
    case .campaignManager360: "Campaign Manager 360, version 5: the ad server."
    case .meta: "Meta Marketing API, version 25."
    case .tikTok: "TikTok Business API, version 1.3."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .displayVideo360: ["DISPLAY_VIDEO_360", "GOOGLE_DV360"]
    case .campaignManager360: ["CAMPAIGN_MANAGER_360", "DCM"]
    case .meta: ["FACEBOOK"]
    default: []
    }
  }
}
