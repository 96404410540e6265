import Tables

/// The keys that `line_items.targeting_json` may hold.
package enum TargetingKey: String, EnumeratedValue {
  case device = "DEVICE"
  case geoCountry = "GEO_COUNTRY"
  case contentGenre = "CONTENT_GENRE"
  case ageRange = "AGE_RANGE"
  case gender = "GENDER"
  case householdIncome = "HOUSEHOLD_INCOME"
  case lifeStage = "LIFE_STAGE"
  case interestCategory = "INTEREST_CATEGORY"
  case daypart = "DAYPART"
  case maturity = "MATURITY"
  case geoTier = "GEO_TIER"
  case geoRegion = "GEO_REGION"
  case geoDMA = "GEO_DMA"

  package static let enumerationName = "targeting_key"
  package static let enumerationSummary = "By what a line item chooses its viewers."

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
