import Registry

extension MetaTranslator {
  /// Whom an ad set reaches.
  static func targeting(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> Payload {
    var body: Payload = ["geo_locations": places(of: lineItem, &draft)]
    addAges(of: lineItem, to: &body, &draft)
    addGenders(of: lineItem, to: &body, &draft)
    body["publisher_platforms"] = ["facebook", "instagram"]
    addDevices(of: lineItem, to: &body, &draft)
    addInterests(of: lineItem, to: &body, &draft)
    body["targeting_automation"] = ["advantage_audience": 0]
    draft.lose([.contentGenre, .householdIncome, .lifeStage, .maturity], of: lineItem)
    draft.loseTier(of: lineItem)
    draft.lose([.browser], of: lineItem)
    return body
  }

  /// Countries, or the parts of them that were chosen instead.
  private static func places(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> Payload {
    let places = draft.places(of: lineItem)
    var body: Payload = [:]
    if !places.countries.isEmpty { body["countries"] = .texts(places.countries) }
    if !places.areas.isEmpty {
      body["geo_markets"] = .array(places.areas.map { ["key": .text("DMA:\($0)")] })
    }
    let keys = places.regions.compactMap { draft.account.entry($0, of: .regions) }
    if !keys.isEmpty { body["regions"] = .array(keys.map { ["key": .text($0)] }) }
    body["location_types"] = ["home", "recent"]
    return body
  }

  private static func addAges(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    let category = draft.campaign.specialCategory
    let ages = lineItem.targeting.ages
    if category.forbidsDemography {
      draft.refusePersonalTargeting(of: lineItem)
      (body["age_min"], body["age_max"]) = (18, 65)
      return
    }
    if category.isForAdults, ages.contains(where: { !$0.isAdult }) {
      draft.refuseMinors(of: lineItem)
    }
    guard let youngest = ages.first, let oldest = ages.last else {
      if category.isForAdults { body["age_min"] = 18 }
      return
    }
    if !ages.isUnbroken {
      draft.lose([.ageRange], of: lineItem, "is sent with the ages between")
    }
    body["age_min"] = .integer(youngest.span.lowerBound)
    body["age_max"] = .integer(oldest.span.upperBound)
  }

  private static func addGenders(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    let genders = lineItem.targeting.genders
    guard !genders.isEmpty, !draft.campaign.specialCategory.forbidsDemography else { return }
    if genders.contains(.unknown) {
      draft.lose("GENDER", "UNKNOWN", of: .lineItem(lineItem))
    }
    let numbers = genders.compactMap { $0 == .male ? 1 : $0 == .female ? 2 : nil as Int64? }
    if numbers.count == 1 { body["genders"] = .array(numbers.map(Payload.integer)) }
    if numbers.count == 2, genders.count == 2 {
      draft.lose(
        "GENDER", "FEMALE, MALE", of: .lineItem(lineItem), "is sent as everybody")
    }
  }

  private static func addDevices(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    let devices = lineItem.targeting.cases(of: .device, as: Device.self)
    let lost = devices.filter { $0 == .tv || $0 == .console }
    if !lost.isEmpty {
      draft.lose(
        "DEVICE", lost.map(\.rawValue).joined(separator: ", "), of: .lineItem(lineItem),
        "is not reached")
    }
    let isMobile = devices.contains(.mobile) || devices.contains(.tablet)
    if devices.contains(.mobile) != devices.contains(.tablet) {
      draft.lose(
        "DEVICE", devices.map(\.rawValue).joined(separator: ", "), of: .lineItem(lineItem),
        "is sent without telling telephones from tablets")
    }
    if !devices.isEmpty, lost.count == devices.count { draft.refuseDevices(of: lineItem) }
    let names = (isMobile ? ["mobile"] : []) + (devices.contains(.desktop) ? ["desktop"] : [])
    if !names.isEmpty { body["device_platforms"] = .texts(names) }
    let systems = lineItem.targeting.cases(of: .platform, as: DevicePlatform.self)
    let known: [DevicePlatform: String] = [.iOS: "iOS", .android: "Android"]
    let sent = systems.compactMap { known[$0] }
    if !sent.isEmpty { body["user_os"] = .texts(sent) }
    let unsent = systems.filter { known[$0] == nil }
    if !unsent.isEmpty {
      draft.lose(
        "PLATFORM", unsent.map(\.rawValue).joined(separator: ", "), of: .lineItem(lineItem))
    }
  }

  private static func addInterests(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    var interests: [Payload] = []
    for interest in lineItem.targeting[.interestCategory].sorted() {
      guard let entry = draft.account.entry(interest, of: .interests) else {
        draft.lose(
          "INTEREST_CATEGORY", interest, of: .lineItem(lineItem), "narrows nothing", harmless: true)
        continue
      }
      interests.append(["id": .text(entry), "name": .text(interest)])
    }
    if !interests.isEmpty { body["flexible_spec"] = [["interests": .array(interests)]] }
  }
}
