import Tables

/// The values of `brands.segment` and `titles.segment`.
package enum BrandSegment: String, EnumeratedValue {
  case massMarket = "MASS_MARKET"
  case generalEntertainment = "GENERAL_ENTERTAINMENT"
  case premium = "PREMIUM"
  case finance = "FINANCE"
  case technology = "TECHNOLOGY"
  case kidsAndFamily = "KIDS_AND_FAMILY"
  case actionAndFantasy = "ACTION_AND_FANTASY"
  case factual = "FACTUAL"
  case sports = "SPORTS"

  package static let enumerationName = "brand_segment"
  package static let enumerationSummary = "Which part of the market a brand or title speaks to."

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
