import Registry
import Units

extension CampaignManagerTranslator {
  /// An ad for each flight of a line item, which joins its creatives to its placement.
  static func addAds(
    of lineItem: NeutralLineItem, in placement: PlatformReference,
    showing creatives: [PlatformReference], _ pages: LandingPages,
    _ draft: inout TranslationDraft
  ) {
    guard let campaign = pages.campaign else { return }
    for flight in lineItem.flights {
      let subject = Subject.flight(flight, of: lineItem)
      guard draft.known(.ad, for: subject).isEmpty else { continue }
      let schedule = FlightSchedule(days: flight.days, in: draft.account.timeZone)
      var body: Payload = [
        "advertiserId": .text(draft.account.identifier), "campaignId": campaign.text,
        "name": draft.name(
          lineItem.flights.count > 1 ? "\(lineItem.name) \(flight.days.lowerBound)" : lineItem.name,
          limit: 255, of: subject),
        "type": "AD_SERVING_STANDARD_AD", "active": false,
        "startTime": .text(schedule.start.description),
        "endTime": .text(schedule.lastSecond.description),
        "placementAssignments": [["placementId": placement.text, "active": true]],
        "creativeRotation": rotation(of: lineItem, showing: creatives) {
          pages[$0.landingPageURL]
        },
      ]
      body["deliverySchedule"] = delivery(of: lineItem, &draft)
      addTargeting(of: lineItem, to: &body, &draft)
      draft.call(.ad, for: subject, under: placement, path("ads", draft), body)
    }
  }

  /// How urgently and how often an ad is served.
  private static func delivery(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> Payload {
    if lineItem.pacing != .even {
      draft.lose(
        "pacing", lineItem.pacing.rawValue, of: .lineItem(lineItem), "is left to the seller")
    }
    var body: Payload = [
      "priority": .text("AD_PRIORITY_0\(min(max(lineItem.priority, 1), 9))"),
      "impressionRatio": "1",
      "hardCutoff": true,
    ]
    for cap in lineItem.caps {
      guard body["frequencyCap"] == nil, cap.impressions <= 15 else {
        draft.lose("frequency cap", cap.text, of: .lineItem(lineItem))
        continue
      }
      if cap.scope != .user {
        draft.lose(
          "frequency cap", cap.text, of: .lineItem(lineItem), "is counted for each person")
      }
      body["frequencyCap"] = [
        "duration": .text(String(cap.unit.seconds)), "impressions": .text(String(cap.impressions)),
      ]
    }
    return body
  }

  /// Whom an ad reaches: places, hours and technology, but nothing about people.
  static func addTargeting(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    let targeting = lineItem.targeting
    body["geoTargeting"] = places(of: lineItem, draft)
    let hours = DayHours(targeting.cases(of: .daypart, as: Daypart.self))
    if !hours.isWhole {
      body["dayPartTargeting"] = [
        "hoursOfDay": .array(hours.hours.map { .integer(Int64($0)) }), "userLocalTime": true,
      ]
    }
    let technology: [(String, String, PlatformList, [String])] = [
      ("platformTypes", "id", .devices, targeting[.device]),
      ("operatingSystems", "dartId", .operatingSystems, targeting.devices[.platform] ?? []),
      ("browsers", "dartId", .browsers, targeting.devices[.browser] ?? []),
    ]
    var chosen: Payload = [:]
    for (key, id, list, values) in technology where !values.isEmpty {
      let ids = values.sorted().compactMap { draft.account.entry($0, of: list) }
      chosen[key] = .array(ids.map { [id: .text($0)] })
    }
    if !chosen.isEmpty { body["technologyTargeting"] = chosen }
    draft.lose(
      [
        .ageRange, .gender, .householdIncome, .lifeStage, .interestCategory, .contentGenre,
        .maturity,
      ], of: lineItem)
    draft.loseTier(of: lineItem)
  }

  private static func places(of lineItem: NeutralLineItem, _ draft: TranslationDraft) -> Payload {
    let places = draft.places(of: lineItem)
    var body: Payload = ["excludeCountries": false]
    if !places.countries.isEmpty {
      body["countries"] = .array(
        places.countries.map {
          [
            "dartId": .text(draft.account.entry($0, of: .countries) ?? ""),
            "countryCode": .text($0),
          ]
        })
    }
    if !places.areas.isEmpty {
      body["metros"] = .array(places.areas.map { ["dmaId": .text($0)] })
    }
    if !places.regions.isEmpty {
      body["regions"] = .array(
        places.regions.map { ["dartId": .text(draft.account.entry($0, of: .regions) ?? "")] })
    }
    return body
  }
}

extension CapUnit {
  /// How long the time of a cap is.
  var seconds: Int64 {
    switch self {
    case .hour: 3_600
    case .day: 86_400
    case .week: 604_800
    case .month: 2_592_000
    }
  }
}
