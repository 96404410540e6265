import Tables

/// The values of `line_items.ad_format`.
package enum AdFormat: String, EnumeratedValue {
  /// A spot in an ad break.
  case standardVideo = "STANDARD_VIDEO"
  /// A spot with buttons or a code to scan.
  case interactiveOverlay = "INTERACTIVE_OVERLAY"
  /// A still image while the viewer pauses.
  case pauseAds = "PAUSE_ADS"
  /// A spot for those who watch a third episode in a row.
  case bingeAds = "BINGE_ADS"
  /// A share of all ads of one title.
  case sponsorship = "SPONSORSHIP"

  /// The name of the list.
  package static let enumerationName = "ad_format"
  /// What the list is for.
  package static let enumerationSummary = "What a viewer sees."

  /// What the value means.
  package var summary: String {
    switch self {
    case .standardVideo: "A spot in an ad break."
    case .interactiveOverlay: "A spot with buttons or a code to scan."
    case .pauseAds: "A still image while the viewer pauses."
    case .bingeAds: "A spot for those who watch a third episode in a row."
    case .sponsorship: "A share of all ads of one title."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .standardVideo: ["VIDEO"]
    case .interactiveOverlay: ["INTERACTIVE"]
    case .pauseAds: ["PAUSE_AD", "PAUSE"]
    case .bingeAds: ["BINGE_AD", "BINGE"]
    default: []
    }
  }
}
