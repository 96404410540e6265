import Registry

/// The places that a line item reaches, without countries of which parts were chosen instead.
struct ChosenPlaces {
  /// Whole countries, by their code of ISO 3166.
  let countries: [String]
  /// Television markets of the United States, by their number.
  let areas: [String]
  /// States and provinces, by their code of ISO 3166-2.
  let regions: [String]

  /// Takes what was chosen; where no country was, the market's.
  init(_ targeting: NeutralTargeting, market: String) {
    areas = targeting[.geoDMA].sorted()
    regions = targeting[.geoRegion].sorted()
    let covered = Set(regions.map { String($0.prefix(2)) }).union(areas.isEmpty ? [] : ["US"])
    let chosen = targeting[.geoCountry]
    countries = (chosen.isEmpty ? [market] : chosen).sorted().filter { !covered.contains($0) }
  }
}
