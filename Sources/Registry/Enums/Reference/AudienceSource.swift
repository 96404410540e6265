import Tables

/// The values of `audiences.source`.
package enum AudienceSource: String, EnumeratedValue {
  /// A data vendor's.
  case thirdParty = "THIRD_PARTY"
  /// The advertiser's own.
  case firstParty = "FIRST_PARTY"
  /// The publisher's, about its own viewers and titles.
  case publisher = "PUBLISHER"

  /// The name of the list.
  package static let enumerationName = "audience_source"
  /// What the list is for.
  package static let enumerationSummary = "Whose data an audience is made from."

  /// What the value means.
  package var summary: String {
    switch self {
    case .thirdParty: "A data vendor's."
    case .firstParty: "The advertiser's own."
    case .publisher: "The publisher's, about its own viewers and titles."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .thirdParty: ["3P"]
    case .firstParty: ["1P"]
    default: []
    }
  }
}
