import Tables

/// A spelling that people type, and the code of what they mean.
struct MappingAliasEntry: ReferenceEntry {
  let kind: MappingKind
  let spelling: String
  let target: String

  static var table: Table { Registry.mappingAliases }

  var key: String { spelling }

  var values: KeyValuePairs<String, Value> {
    let row =
      switch kind {
      case .brand: BrandEntry.id(of: target)
      case .channel: ChannelEntry.id(of: target)
      case .market: MarketEntry.id(of: target)
      }
    return ["kind": .text(kind.rawValue), "alias": .text(spelling), "target_id": row]
  }

  /// The spellings of a market beside its code.
  static func spellings(ofMarket code: String) -> [String] {
    all.filter { $0.kind == .market && $0.target == code }.map(\.spelling)
  }

  static let all: [MappingAliasEntry] =
    entries(.channel, channels) + entries(.market, markets) + entries(.brand, brands)

  private static func entries(
    _ kind: MappingKind, _ spellings: KeyValuePairs<String, [String]>
  ) -> [MappingAliasEntry] {
    spellings.flatMap { target, spellings in
      spellings.map { MappingAliasEntry(kind: kind, spelling: $0, target: target) }
    }
  }

  private static let channels: KeyValuePairs<String, [String]> = [
    "meta": ["Facebook", "Instagram", "FB", "IG", "Facebook Ads", "Meta Ads", "Social Static"],
    "tiktok": ["Tik Tok", "TikTok Ads", "Social Video"],
    "cm360": ["CM", "DCM", "Campaign Manager", "Ad Server"],
    "dv360": [
      "DV", "DBM", "Display and Video 360", "Display Static", "Display Animated", "Display Video",
      "Display Native", "Audio",
    ],
    "youtube": ["YT", "You Tube", "YouTube Ads"],
    "netflix": ["NFLX", "Netflix Ads"],
    "ctv": ["Connected Television", "Streaming TV", "OTT"],
  ]

  private static let markets: KeyValuePairs<String, [String]> = [
    "US": ["USA", "U.S.", "United States of America", "America"],
    "GB": ["UK", "U.K.", "Great Britain", "England"],
    "DE": ["Deutschland"],
    "ES": ["España"],
    "BR": ["Brasil"],
    "IT": ["Italia"],
    "KR": ["Korea", "Republic of Korea"],
    "MX": ["México"],
    "NL": ["Holland", "The Netherlands"],
    "CH": ["Schweiz", "Suisse"],
    "AT": ["Österreich"],
    "TR": ["Türkiye"],
    "AE": ["UAE", "Emirates"],
  ]

  private static let brands: KeyValuePairs<String, [String]> = [
    "LUXAUTO": ["Luxury Auto Co", "Luxury Auto", "Lux Auto"],
    "CRUNCHY": ["Crunchy Snacks"],
    "NEXBANK": ["Nex Bank"],
    "HOMETECH": ["Home Tech"],
    "LWS": ["Lanternwick"],
    "LWP": ["Lanternwick+"],
    "TIDE": ["Tidepool"],
    "IRON": ["Ironveil"],
    "FACT": ["Fieldnote"],
    "OVT": ["Overtime"],
  ]
}
