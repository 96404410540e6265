import Tables

/// The values of `line_items.geo_tier` and of the targeting key GEO_TIER.
package enum GeoTier: String, EnumeratedValue {
  case country = "COUNTRY"
  case region = "REGION"
  case designatedMarketArea = "DMA"
  case city = "CITY"

  package static let enumerationName = "geo_tier"
  package static let enumerationSummary = "How fine a line item's geography is."

  package var summary: String {
    switch self {
    case .country: "Whole countries."
    case .region: "States and provinces."
    case .designatedMarketArea: "Television markets of the United States."
    case .city: "Cities."
    }
  }
}
