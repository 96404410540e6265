import Tables

/// The values of `campaigns.objective`.
package enum Objective: String, EnumeratedValue {
  case awareness = "AWARENESS"
  case consideration = "CONSIDERATION"
  case conversion = "CONVERSION"

  package static let enumerationName = "objective"
  package static let enumerationSummary = "What a campaign is bought for."

  package var summary: String {
    switch self {
    case .awareness: "Many people shall know the brand."
    case .consideration: "People shall think of buying."
    case .conversion: "People shall act: buy, install, sign up."
    }
  }

  package var aliases: [String] {
    switch self {
    case .awareness: ["BRAND", "REACH"]
    case .consideration: ["ENGAGEMENT"]
    case .conversion: ["ACQUISITION", "ACQ"]
    }
  }
}
