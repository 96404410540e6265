import Tables

/// The values of `audiences.source`.
package enum AudienceSource: String, EnumeratedValue {
  case thirdParty = "THIRD_PARTY"
  case firstParty = "FIRST_PARTY"
  case publisher = "PUBLISHER"

  package static let enumerationName = "audience_source"
  package static let enumerationSummary = "Whose data an audience is made from."

  package var summary: String {
    switch self {
    case .thirdParty: "A data vendor's."
    case .firstParty: "The advertiser's own."
    case .publisher: "The publisher's, about its own viewers and titles."
    }
  }

  package var aliases: [String] {
    switch self {
    case .thirdParty: ["3P"]
    case .firstParty: ["1P"]
    default: []
    }
  }
}
