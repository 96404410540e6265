import Registry

extension TikTokTranslator {
  /// Whom an ad group reaches: beside its other fields, or in an object of their own for Smart+.
  static func addTargeting(
    of lineItem: NeutralLineItem, to body: inout Payload, _ way: TikTokWay,
    _ draft: inout TranslationDraft
  ) {
    var targeting = targeting(of: lineItem, &draft)
    let hours = DayHours(lineItem.targeting.cases(of: .daypart, as: Daypart.self))
    if !hours.isWhole || draft.order.action == .targetingUpdate {
      body["dayparting"] = .text(hours.weekText)
    }
    if way == .smartPlus {
      body["targeting_spec"] = targeting
      return
    }
    if draft.order.action == .create { targeting["brand_safety_type"] = "STANDARD_INVENTORY" }
    guard case .object(let members) = targeting else { return }
    for member in members { body[member.key] = member.value }
  }

  private static func targeting(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> Payload {
    var body: Payload = ["location_ids": places(of: lineItem, &draft)]
    addPeople(of: lineItem, to: &body, &draft)
    addIncome(of: lineItem, to: &body, &draft)
    addInterests(of: lineItem, to: &body, &draft)
    addDevices(of: lineItem, to: &body, &draft)
    draft.lose([.contentGenre, .lifeStage, .maturity], of: lineItem)
    draft.loseTier(of: lineItem)
    draft.lose([.browser], of: lineItem)
    return body
  }

  private static func places(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> Payload {
    let places = draft.places(of: lineItem)
    var ids: [String] = []
    for country in places.countries {
      if let numbers = CountryNumbers.of(country) {
        ids.append(String(numbers.gazetteer))
      } else {
        draft.lose("GEO_COUNTRY", country, of: .lineItem(lineItem))
      }
    }
    ids += places.areas.compactMap { draft.account.entry($0, of: .marketAreas) }
    ids += places.regions.compactMap { draft.account.entry($0, of: .regions) }
    return .texts(ids)
  }

  private static func addPeople(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    let category = draft.campaign.specialCategory
    if category.forbidsDemography { return draft.refusePersonalTargeting(of: lineItem) }
    let ages = lineItem.targeting.ages
    if category.isForAdults, ages.contains(where: { !$0.isAdult }) {
      draft.refuseMinors(of: lineItem)
    }
    let chosen = ages.isEmpty && category.isForAdults ? AgeRange.allCases.filter(\.isAdult) : ages
    if chosen.contains(.from55To64) != chosen.contains(.from65) {
      draft.lose([.ageRange], of: lineItem, "is sent with everybody from 55")
    }
    var groups: [String] = []
    for group in chosen.map(ageGroup) where !groups.contains(group) { groups.append(group) }
    if !groups.isEmpty { body["age_groups"] = .texts(groups.sorted()) }
    let genders = lineItem.targeting.genders
    if genders.contains(.unknown), genders.count < 3 {
      draft.lose("GENDER", "UNKNOWN", of: .lineItem(lineItem))
    }
    if genders == [.female, .male] {
      draft.lose(
        "GENDER", "FEMALE, MALE", of: .lineItem(lineItem), "is sent as everybody")
    }
    let named = genders.filter { $0 != .unknown }
    body["gender"] = .text(named.count == 1 ? "GENDER_\(named[0].rawValue)" : "GENDER_UNLIMITED")
  }

  private static func ageGroup(_ age: AgeRange) -> String {
    switch age {
    case .from13To17: "AGE_13_17"
    case .from18To24: "AGE_18_24"
    case .from25To34: "AGE_25_34"
    case .from35To44: "AGE_35_44"
    case .from45To54: "AGE_45_54"
    case .from55To64, .from65: "AGE_55_100"
    }
  }

  /// TikTok knows incomes in the United States alone, and only the upper half.
  private static func addIncome(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    let incomes = lineItem.targeting.cases(of: .householdIncome, as: HouseholdIncome.self)
    guard !incomes.isEmpty else { return }
    guard draft.countries(of: lineItem) == ["US"], draft.campaign.specialCategory == .none,
      !incomes.contains(.low)
    else { return draft.lose([.householdIncome], of: lineItem) }
    var bands: Set<String> = []
    for income in incomes {
      switch income {
      case .affluent: bands.insert("TOP5")
      case .high: bands.formUnion(["TOP5", "TOP10", "TOP10_25"])
      case .mid, .low:
        bands.insert("TOP25_50")
        draft.lose(
          "HOUSEHOLD_INCOME", "MID", of: .lineItem(lineItem), "is sent as its upper half")
      }
    }
    body["household_income"] = .texts(bands.sorted())
  }

  private static func addInterests(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    var ids: [String] = []
    for interest in lineItem.targeting[.interestCategory].sorted() {
      if let entry = draft.account.entry(interest, of: .interests) {
        ids.append(entry)
      } else {
        draft.lose(
          "INTEREST_CATEGORY", interest, of: .lineItem(lineItem), "narrows nothing", harmless: true)
      }
    }
    if !ids.isEmpty { body["interest_category_ids"] = .texts(ids) }
  }

  private static func addDevices(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    let devices = lineItem.targeting.cases(of: .device, as: Device.self)
    let reached = devices.filter { $0 == .mobile || $0 == .tablet }
    if reached.count < devices.count || reached.count == 1 {
      draft.lose(
        "DEVICE", devices.map(\.rawValue).joined(separator: ", "), of: .lineItem(lineItem),
        "is sent as telephones and tablets alone")
    }
    if !devices.isEmpty, reached.isEmpty { draft.refuseDevices(of: lineItem) }
    let systems = lineItem.targeting.cases(of: .platform, as: DevicePlatform.self)
    let sent = systems.filter { $0 == .iOS || $0 == .android }
    if sent.count < systems.count || sent.count == 2 {
      draft.lose(
        "PLATFORM", systems.map(\.rawValue).joined(separator: ", "), of: .lineItem(lineItem),
        sent.count == 1 ? "is sent as \(sent[0].rawValue) alone" : "is sent as every system")
    }
    if sent.count == 1 { body["operating_systems"] = .texts(sent.map(\.rawValue)) }
  }
}
