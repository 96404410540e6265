extension Defaults {
  /// How much there is to be sold.
  static let inventory: [Default] = [
    homesElsewhere, viewingHoursPerDay, slotsPerHour, inventoryShareCeiling, homesByMarket,
    deviceShare.entry, genreShare.entry,
  ]

  /// Homes with advertising in a market that is not one of the first twelve.
  package static let homesElsewhere = Default(
    "homes_elsewhere", [300_000],
    "Homes with advertising in a market that is not one of the first twelve.",
    source: "estimate")

  /// Hours that a home watches a day.
  package static let viewingHoursPerDay = Default(
    "viewing_hours_per_day", [1.4], unit: "h",
    "Hours that a home watches a day.",
    source: "Netflix, first half of 2025: 1.4 h a subscriber (domain 1.9)")

  /// Ads that an hour of viewing holds.
  package static let slotsPerHour = Default(
    "slots_per_hour", [8],
    "Ads that an hour of viewing holds.",
    source: "4 minutes an hour at 30 s (domain 1.9)")

  /// Largest share of a market's inventory that one line item is offered.
  package static let inventoryShareCeiling = Default(
    "inventory_share_ceiling", [0.2],
    "Largest share of a market's inventory that one line item is offered.",
    source: "estimate")

  /// Homes with advertising in the twelve first markets.
  package static let homesByMarket = Default(
    "homes_by_market",
    [
      34_000_000, 9_000_000, 7_500_000, 7_000_000, 6_000_000, 6_000_000, 5_500_000, 4_000_000,
      3_500_000, 3_500_000, 3_000_000, 2_500_000,
    ],
    labels: [
      "US", "BR", "GB", "MX", "DE", "JP", "FR", "KR", "CA", "ES", "IT", "AU",
    ],
    "Homes with advertising in the twelve first markets.",
    source: "190 M viewers in 12 countries (domain 1.9); 34 M US homes; other shares estimated")

  /// Share of viewing on each device.
  package static let deviceShare = DefaultByChoice<Device>(
    "device_share",
    [
      .tv: 0.66, .mobile: 0.1, .desktop: 0.15, .tablet: 0.05, .console: 0.04,
    ],
    "Share of viewing on each device.",
    source: "streams 70/15/10/5 % television, computer, phone, tablet; consoles 6 % of "
      + "television (domain 1.9)")

  /// Share of viewing in each genre.
  package static let genreShare = DefaultByChoice<ContentGenre>(
    "genre_share",
    [
      .drama: 0.17, .comedy: 0.14, .action: 0.1, .documentary: 0.07, .reality: 0.08, .crime: 0.07,
      .thriller: 0.07, .romance: 0.05, .scienceFiction: 0.04, .fantasy: 0.03, .animation: 0.04,
      .family: 0.03, .sports: 0.02, .horror: 0.02, .mystery: 0.02, .history: 0.01,
      .biography: 0.01, .business: 0.005, .tech: 0.005, .news: 0.005, .holiday: 0.01,
      .western: 0.005,
    ],
    "Share of viewing in each genre.",
    source: "estimate; order after the genres of domain 1.10")

  /// Homes with advertising in a market; takes time in proportion to the twelve first markets.
  package static func homes(inMarket code: String) -> Double {
    homesByMarket[code] ?? homesElsewhere.value
  }
}
