import Tables

/// The values of `brands.segment` and `titles.segment`.
package enum BrandSegment: String, EnumeratedValue {
  /// Everyday goods and services for every household.
  case massMarket = "MASS_MARKET"
  /// Films and series for a broad grown-up audience.
  case generalEntertainment = "GENERAL_ENTERTAINMENT"
  /// Goods and services that are sold on quality, at high prices.
  case premium = "PREMIUM"
  /// Banks, insurers and payment services.
  case finance = "FINANCE"
  /// Devices, software and telecommunications.
  case technology = "TECHNOLOGY"
  /// Films, series and goods for children and their parents.
  case kidsAndFamily = "KIDS_AND_FAMILY"
  /// Franchises of action, fantasy and science fiction.
  case actionAndFantasy = "ACTION_AND_FANTASY"
  /// Documentaries, history and news.
  case factual = "FACTUAL"
  /// Live sport and what surrounds it.
  case sports = "SPORTS"

  /// The name of the list.
  package static let enumerationName = "brand_segment"
  /// What the list is for.
  package static let enumerationSummary = "Which part of the market a brand or title speaks to."

  /// What the value means.
  package var summary: String {
    switch self {
    case .massMarket: "Everyday goods and services for every household."
    case .generalEntertainment: "Films and series for a broad grown-up audience."
    case .premium: "Goods and services that are sold on quality, at high prices."
    case .finance: "Banks, insurers and payment services."
    case .technology: "Devices, software and telecommunications."
    case .kidsAndFamily: "Films, series and goods for children and their parents."
    case .actionAndFantasy: "Franchises of action, fantasy and science fiction."
    case .factual: "Documentaries, history and news."
    case .sports: "Live sport and what surrounds it."
    }
  }
}
