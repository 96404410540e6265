// Rules begin with 2014, because the last of that year holds at the beginning of 2015.

extension DaylightRule {
  static let none: [DaylightRule] = []

  /// The United States, and Canada where it follows them.
  static let northAmerica = [
    DaylightRule(2014...2040, month: 3, .from(8, .sunday), hour: 2, saving: 1),
    DaylightRule(2014...2040, month: 11, .from(1, .sunday), hour: 2, saving: 0),
  ]

  /// Canada's west, which keeps the summer time of 2026.
  static let westernCanada = [
    DaylightRule(2014...2026, month: 3, .from(8, .sunday), hour: 2, saving: 1),
    DaylightRule(2014...2025, month: 11, .from(1, .sunday), hour: 2, saving: 0),
  ]

  /// Mexico, whose last summer was that of 2022.
  static let mexico = [
    DaylightRule(2014...2022, month: 4, .from(1, .sunday), hour: 2, saving: 1),
    DaylightRule(2014...2022, month: 10, .last(.sunday), hour: 2, saving: 0),
  ]

  /// Brazil's south-east, which ended it in 2019 and in 2015 waited for the carnival.
  static let brazil = [
    DaylightRule(2014...2014, month: 2, .from(15, .sunday), hour: 0, saving: 0),
    DaylightRule(2015...2015, month: 2, .from(22, .sunday), hour: 0, saving: 0),
    DaylightRule(2016...2019, month: 2, .from(15, .sunday), hour: 0, saving: 0),
    DaylightRule(2014...2017, month: 10, .from(15, .sunday), hour: 0, saving: 1),
    DaylightRule(2018...2018, month: 11, .from(1, .sunday), hour: 0, saving: 1),
  ]

  /// Chile, which had summer time all through 2015, and a later spring in 2022.
  static let chile = [
    DaylightRule(2014...2014, month: 4, .from(23, .sunday), hour: 3, .universal, saving: 0),
    DaylightRule(2014...2014, month: 9, .from(2, .sunday), hour: 4, .universal, saving: 1),
    DaylightRule(2016...2018, month: 5, .from(9, .sunday), hour: 3, .universal, saving: 0),
    DaylightRule(2016...2018, month: 8, .from(9, .sunday), hour: 4, .universal, saving: 1),
    DaylightRule(2019...2040, month: 4, .from(2, .sunday), hour: 3, .universal, saving: 0),
    DaylightRule(2019...2021, month: 9, .from(2, .sunday), hour: 4, .universal, saving: 1),
    DaylightRule(2022...2022, month: 9, .from(9, .sunday), hour: 4, .universal, saving: 1),
    DaylightRule(2023...2040, month: 9, .from(2, .sunday), hour: 4, .universal, saving: 1),
  ]

  /// Uruguay, which ended it in 2015.
  static let uruguay = [
    DaylightRule(2014...2015, month: 3, .from(8, .sunday), hour: 2, saving: 0),
    DaylightRule(2014...2014, month: 10, .from(1, .sunday), hour: 2, saving: 1),
  ]

  /// The European Union, and its neighbours who follow it.
  static let europe = [
    DaylightRule(2014...2040, month: 3, .last(.sunday), hour: 1, .universal, saving: 1),
    DaylightRule(2014...2040, month: 10, .last(.sunday), hour: 1, .universal, saving: 0),
  ]

  /// Turkey, which went back late in 2015 and keeps the summer time of 2016.
  static let turkey = [
    DaylightRule(2014...2016, month: 3, .last(.sunday), hour: 1, .universal, saving: 1),
    DaylightRule(2014...2014, month: 10, .last(.sunday), hour: 1, .universal, saving: 0),
    DaylightRule(2015...2015, month: 11, .from(8, .sunday), hour: 1, .universal, saving: 0),
  ]

  /// Israel.
  static let israel = [
    DaylightRule(2014...2040, month: 3, .from(23, .friday), hour: 2, saving: 1),
    DaylightRule(2014...2040, month: 10, .last(.sunday), hour: 2, saving: 0),
  ]

  /// Egypt, which began anew in 2023.
  static let egypt = [
    DaylightRule(2023...2040, month: 4, .last(.friday), hour: 0, saving: 1),
    DaylightRule(2023...2040, month: 10, .last(.thursday), hour: 24, saving: 0),
  ]

  /// Australia's south.
  static let australia = [
    DaylightRule(2014...2040, month: 4, .from(1, .sunday), hour: 2, .standard, saving: 0),
    DaylightRule(2014...2040, month: 10, .from(1, .sunday), hour: 2, .standard, saving: 1),
  ]

  /// New Zealand.
  static let newZealand = [
    DaylightRule(2014...2040, month: 4, .from(1, .sunday), hour: 2, .standard, saving: 0),
    DaylightRule(2014...2040, month: 9, .last(.sunday), hour: 2, .standard, saving: 1),
  ]
}
