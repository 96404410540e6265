import Tables

/// The keys that `line_items.targeting_json` may hold.
package enum TargetingKey: String, EnumeratedValue {
  /// The kind of screen.
  case device = "DEVICE"
  /// The country, as a market's code.
  case geoCountry = "GEO_COUNTRY"
  /// The genre of the title.
  case contentGenre = "CONTENT_GENRE"
  /// The age of the viewer.
  case ageRange = "AGE_RANGE"
  /// The gender of the viewer.
  case gender = "GENDER"
  /// The income of the household.
  case householdIncome = "HOUSEHOLD_INCOME"
  /// The stage of life of the viewer.
  case lifeStage = "LIFE_STAGE"
  /// What the viewer is interested in.
  case interestCategory = "INTEREST_CATEGORY"
  /// The part of the local day.
  case daypart = "DAYPART"
  /// The maturity level of the title.
  case maturity = "MATURITY"
  /// How fine the geography is.
  case geoTier = "GEO_TIER"
  /// The state or province, as an ISO 3166-2 code.
  case geoRegion = "GEO_REGION"
  /// The television market of the United States, as its number.
  case geoDMA = "GEO_DMA"

  /// The name of the list.
  package static let enumerationName = "targeting_key"
  /// What the list is for.
  package static let enumerationSummary = "By what a line item chooses its viewers."

  /// What the value means.
  package var summary: String {
    switch self {
    case .device: "The kind of screen."
    case .geoCountry: "The country, as a market's code."
    case .contentGenre: "The genre of the title."
    case .ageRange: "The age of the viewer."
    case .gender: "The gender of the viewer."
    case .householdIncome: "The income of the household."
    case .lifeStage: "The stage of life of the viewer."
    case .interestCategory: "What the viewer is interested in."
    case .daypart: "The part of the local day."
    case .maturity: "The maturity level of the title."
    case .geoTier: "How fine the geography is."
    case .geoRegion: "The state or province, as an ISO 3166-2 code."
    case .geoDMA: "The television market of the United States, as its number."
    }
  }
}
