/// The numbers under which platforms know a country.
struct CountryNumbers {
  /// The number of ISO 3166-1.
  let standard: Int
  /// The number in the GeoNames gazetteer (CC BY 4.0), which TikTok uses.
  let gazetteer: Int

  /// The number among Google's places that ads can be aimed at: 2,000 and the standard's.
  var googlePlace: String { String(2_000 + standard) }

  /// The numbers of a country by its alpha-2 code, or nothing where it is not known.
  static func of(_ code: String) -> CountryNumbers? {
    all[code].map { CountryNumbers(standard: $0.0, gazetteer: $0.1) }
  }

  private static let all: [String: (Int, Int)] = [
    "US": (840, 6_252_001), "GB": (826, 2_635_167), "CA": (124, 6_251_999),
    "AU": (36, 2_077_456), "BR": (76, 3_469_034), "DE": (276, 2_921_044),
    "ES": (724, 2_510_769), "FR": (250, 3_017_382), "IT": (380, 3_175_395),
    "JP": (392, 1_861_060), "KR": (410, 1_835_841), "MX": (484, 3_996_063),
    "AR": (32, 3_865_483), "CO": (170, 3_686_110), "CL": (152, 3_895_114),
    "PE": (604, 3_932_488), "IE": (372, 2_963_597), "PT": (620, 2_264_397),
    "BE": (56, 2_802_361), "NL": (528, 2_750_405), "CH": (756, 2_658_434),
    "AT": (40, 2_782_113), "SE": (752, 2_661_886), "NO": (578, 3_144_096),
    "DK": (208, 2_623_032), "FI": (246, 660_013), "PL": (616, 798_544), "TR": (792, 298_795),
    "AE": (784, 290_557), "ZA": (710, 953_987), "IN": (356, 1_269_750), "SG": (702, 1_880_251),
    "ID": (360, 1_643_084), "PH": (608, 1_694_008), "TH": (764, 1_605_651),
    "NZ": (554, 2_186_224), "HK": (344, 1_819_730), "TW": (158, 1_668_284),
  ]

  /// The members of the European Union among the markets.
  static let europeanUnion: Set<String> = [
    "DE", "ES", "FR", "IT", "IE", "PT", "BE", "NL", "AT", "SE", "DK", "FI", "PL",
  ]
}
