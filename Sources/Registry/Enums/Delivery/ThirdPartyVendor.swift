import Tables

/// Who counts the same impressions independently.
package enum ThirdPartyVendor: String, EnumeratedValue {
  /// Integral Ad Science, which measures viewability and invalid traffic.
  case integralAdScience = "IAS"
  /// DoubleVerify, which measures viewability and invalid traffic.
  case doubleVerify = "DOUBLEVERIFY"
  /// Campaign Manager 360, an ad server that verifies impressions.
  case campaignManager360 = "CM360"
  /// Innovid, an ad server that verifies impressions.
  case innovid = "INNOVID"

  /// The name of the list.
  package static let enumerationName = "third_party_vendor"
  /// What the list is for.
  package static let enumerationSummary = "A vendor that counts the same impressions independently."

  /// What the value means.
  package var summary: String {
    switch self {
    case .integralAdScience: "Integral Ad Science, which measures viewability and invalid traffic."
    case .doubleVerify: "DoubleVerify, which measures viewability and invalid traffic."
    case .campaignManager360: "Campaign Manager 360, an ad server that verifies impressions."
    case .innovid: "Innovid, an ad server that verifies impressions."
    }
  }

  /// Other spellings.
  package var aliases: [String] {
    switch self {
    case .doubleVerify: ["DV"]
    case .campaignManager360: ["DCM"]
    default: []
    }
  }
}
