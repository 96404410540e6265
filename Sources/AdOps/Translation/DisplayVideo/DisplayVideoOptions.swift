import Registry

/// The targeting options of a line item, by kind, each kind in a fixed order.
struct DisplayVideoOptions {
  /// Options of one kind, and the ids under which they can be taken away where those are known.
  struct Kind {
    let type: String
    let options: [Payload]
    /// An id for each option that has one before it is assigned.
    let aliases: [String]
  }

  private(set) var kinds: [Kind] = []

  init(_ targeting: NeutralTargeting, in market: String, account: PlatformAccount) {
    addPlaces(ChosenPlaces(targeting, market: market), account)
    add("AGE_RANGE", "ageRangeDetails", "ageRange", targeting.ages.compactMap(Self.age))
    let genders = targeting.genders.map { "GENDER_\($0.rawValue)" }
    add("GENDER", "genderDetails", "gender", genders.count == 3 ? [] : genders)
    let incomes = targeting.cases(of: .householdIncome, as: HouseholdIncome.self)
    add(
      "HOUSEHOLD_INCOME", "householdIncomeDetails", "householdIncome",
      Set(incomes.flatMap(Self.incomes)).sorted())
    let devices = targeting.cases(of: .device, as: Device.self)
    add("DEVICE_TYPE", "deviceTypeDetails", "deviceType", devices.map(Self.device))
    addListed("CONTENT_GENRE", "contentGenreDetails", targeting[.contentGenre], .genres, account)
    addListed(
      "OPERATING_SYSTEM", "operatingSystemDetails", targeting.devices[.platform] ?? [],
      .operatingSystems, account)
    addListed(
      "BROWSER", "browserDetails", targeting.devices[.browser] ?? [], .browsers, account)
    addHours(targeting)
    addInterests(targeting, account)
  }

  private mutating func add(_ type: String, _ details: String, _ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    kinds.append(
      Kind(
        type: "TARGETING_TYPE_\(type)", options: values.map { [details: [key: .text($0)]] },
        aliases: values))
  }

  private mutating func addListed(
    _ type: String, _ details: String, _ values: [String], _ list: PlatformList,
    _ account: PlatformAccount
  ) {
    let ids = values.sorted().compactMap { account.entry($0, of: list) }
    add(type, details, "targetingOptionId", ids)
  }

  private mutating func addPlaces(_ places: ChosenPlaces, _ account: PlatformAccount) {
    let ids =
      places.countries.compactMap { CountryNumbers.of($0)?.googlePlace }
      + places.areas.compactMap { account.entry($0, of: .marketAreas) }
      + places.regions.compactMap { account.entry($0, of: .regions) }
    add("GEO_REGION", "geoRegionDetails", "targetingOptionId", ids)
  }

  private mutating func addHours(_ targeting: NeutralTargeting) {
    let hours = DayHours(targeting.cases(of: .daypart, as: Daypart.self))
    guard !hours.isWhole else { return }
    let days = [
      "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY",
    ]
    let options: [Payload] = days.flatMap { day in
      hours.ranges.map { range in
        [
          "dayAndTimeDetails": [
            "dayOfWeek": .text(day), "startHour": .integer(Int64(range.lowerBound)),
            "endHour": .integer(Int64(range.upperBound)),
            "timeZoneResolution": "TIME_ZONE_RESOLUTION_END_USER",
          ]
        ]
      }
    }
    kinds.append(Kind(type: "TARGETING_TYPE_DAY_AND_TIME", options: options, aliases: []))
  }

  private mutating func addInterests(_ targeting: NeutralTargeting, _ account: PlatformAccount) {
    let ids = targeting[.interestCategory].sorted().compactMap {
      account.entry($0, of: .interests)
    }
    guard !ids.isEmpty else { return }
    kinds.append(
      Kind(
        type: "TARGETING_TYPE_AUDIENCE_GROUP",
        options: [
          [
            "audienceGroupDetails": [
              "includedGoogleAudienceGroup": [
                "settings": .array(ids.map { ["googleAudienceId": .text($0)] })
              ]
            ]
          ]
        ], aliases: ["audienceGroup"]))
  }

  private static func age(_ age: AgeRange) -> String? {
    switch age {
    case .from13To17: nil
    case .from65: "AGE_RANGE_65_PLUS"
    default: "AGE_RANGE_\(age.span.lowerBound)_\(age.span.upperBound)"
    }
  }

  private static func incomes(_ income: HouseholdIncome) -> [String] {
    switch income {
    case .affluent: ["HOUSEHOLD_INCOME_TOP_10_PERCENT"]
    case .high:
      [
        "HOUSEHOLD_INCOME_TOP_10_PERCENT", "HOUSEHOLD_INCOME_TOP_11_TO_20_PERCENT",
        "HOUSEHOLD_INCOME_TOP_21_TO_30_PERCENT",
      ]
    case .mid:
      ["HOUSEHOLD_INCOME_TOP_31_TO_40_PERCENT", "HOUSEHOLD_INCOME_TOP_41_TO_50_PERCENT"]
    case .low: ["HOUSEHOLD_INCOME_LOWER_50_PERCENT"]
    }
  }

  private static func device(_ device: Device) -> String {
    switch device {
    case .tv: "DEVICE_TYPE_CONNECTED_TV"
    case .mobile: "DEVICE_TYPE_SMART_PHONE"
    case .desktop: "DEVICE_TYPE_COMPUTER"
    case .tablet: "DEVICE_TYPE_TABLET"
    case .console: "DEVICE_TYPE_CONNECTED_DEVICE"
    }
  }
}
