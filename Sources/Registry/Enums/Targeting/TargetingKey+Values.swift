package import Tables

extension TargetingKey {
  /// The values that the key may hold; nothing for keys whose values have a `shape` instead.
  package var values: Enumeration? {
    switch self {
    case .device: Device.enumeration
    case .geoCountry: Registry.geoCountries
    case .geoRegion: nil
    case .geoDMA: Registry.geoMarketAreas
    case .geoTier: GeoTier.enumeration
    case .contentGenre: ContentGenre.enumeration
    case .ageRange: AgeRange.enumeration
    case .gender: Gender.enumeration
    case .householdIncome: HouseholdIncome.enumeration
    case .lifeStage: LifeStage.enumeration
    case .interestCategory: InterestCategory.enumeration
    case .daypart: Daypart.enumeration
    case .maturity: MaturityLevel.enumeration
    }
  }

  /// The shape of the key's values where they are too many to list.
  package var shape: Pattern? {
    self == .geoRegion ? Pattern("[A-Z]{2}-[A-Z0-9]{1,3}") : nil
  }
}
