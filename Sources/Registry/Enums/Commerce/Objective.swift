import Tables

/// The values of `campaigns.objective`.
package enum Objective: String, EnumeratedValue {
  /// Many people shall know the brand.
  case awareness = "AWARENESS"
  /// People shall think of buying.
  case consideration = "CONSIDERATION"
  /// People shall act: buy, install, sign up.
  case conversion = "CONVERSION"

  /// The name of the list.
  package static let enumerationName = "objective"
  /// What the list is for.
  package static let enumerationSummary = "What a campaign is bought for."

  /// What the value means.
  package var summary: String {
    switch self {
    case .awareness: "Many people shall know the brand."
    case .consideration: "People shall think of buying."
    case .conversion: "People shall act: buy, install, sign up."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .awareness: ["BRAND", "REACH"]
    case .consideration: ["ENGAGEMENT"]
    case .conversion: ["ACQUISITION", "ACQ"]
    }
  }
}
