import Tables

/// What a day's delivery is split by.
package enum BreakdownDimension: String, EnumeratedValue {
  /// Gender and age band, such as FEMALE_25-34.
  case ageGender = "AGE_GENDER"
  /// The viewer's primary interest category.
  case interest = "INTEREST"
  /// The device on which the ad was shown.
  case device = "DEVICE"
  /// The place of the ad in its break.
  case podPosition = "POD_POSITION"
  /// The market in which the ad was shown.
  case market = "MARKET"
  /// The creative that was shown, by its id.
  case creative = "CREATIVE"

  /// The name of the list.
  package static let enumerationName = "breakdown_dimension"
  /// What the list is for.
  package static let enumerationSummary = "What a day's delivery of a line item is split by."

  /// What the value means.
  package var summary: String {
    switch self {
    case .ageGender: "Gender and age band, such as FEMALE_25-34."
    case .interest: "The viewer's primary interest category."
    case .device: "The device on which the ad was shown."
    case .podPosition: "The place of the ad in its break."
    case .market: "The market in which the ad was shown."
    case .creative: "The creative that was shown, by its id."
    }
  }
}
