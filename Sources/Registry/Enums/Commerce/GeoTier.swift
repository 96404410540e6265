import Tables

/// The values of `line_items.geo_tier` and of the targeting key GEO_TIER.
package enum GeoTier: String, EnumeratedValue {
  /// Whole countries.
  case country = "COUNTRY"
  /// States and provinces.
  case region = "REGION"
  /// Television markets of the United States.
  case designatedMarketArea = "DMA"
  /// Cities.
  case city = "CITY"

  /// The name of the list.
  package static let enumerationName = "geo_tier"
  /// What the list is for.
  package static let enumerationSummary = "How fine a line item's geography is."

  /// What the value means.
  package var summary: String {
    switch self {
    case .country: "Whole countries."
    case .region: "States and provinces."
    case .designatedMarketArea: "Television markets of the United States."
    case .city: "Cities."
    }
  }
}
