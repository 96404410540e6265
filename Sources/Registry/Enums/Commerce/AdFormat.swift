import Tables

/// The values of `line_items.ad_format`.
package enum AdFormat: String, EnumeratedValue {
  case standardVideo = "STANDARD_VIDEO"
  case interactiveOverlay = "INTERACTIVE_OVERLAY"
  case pauseAds = "PAUSE_ADS"
  case bingeAds = "BINGE_ADS"
  case sponsorship = "SPONSORSHIP"

  package static let enumerationName = "ad_format"
  package static let enumerationSummary = "What a viewer sees."

  package var summary: String {
    switch self {
    case .standardVideo: "A spot in an ad break."
    case .interactiveOverlay: "A spot with buttons or a code to scan."
    case .pauseAds: "A still image while the viewer pauses."
    case .bingeAds: "A spot for those who watch a third episode in a row."
    case .sponsorship: "A share of all ads of one title."
    }
  }

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
