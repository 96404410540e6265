import Registry
import Units

extension DisplayVideoTranslator {
  /// The insertion order of a line item, with a budget segment for each of its flights.
  static func insertionOrder(
    of lineItem: NeutralLineItem, under campaign: PlatformReference,
    _ draft: inout TranslationDraft
  ) -> PlatformReference {
    let subject = Subject.lineItem(lineItem)
    if let known = draft.known(.insertionOrder, for: subject).last { return .known(known) }
    return draft.call(
      .insertionOrder, for: subject, under: campaign, path("insertionOrders", draft),
      [
        "campaignId": campaign.text, "displayName": displayName(of: lineItem, &draft),
        "entityStatus": "ENTITY_STATUS_DRAFT",
        "insertionOrderType": isOverTheTop(lineItem) ? "OVER_THE_TOP" : "RTB",
        "kpi": [
          "kpiType": "KPI_TYPE_CPM",
          "kpiAmountMicros": .text(String(draft.campaign.targetCPM.micros)),
        ],
        "pacing": pacing(of: lineItem, isOrder: true, draft),
        "budget": orderBudget(of: lineItem, &draft),
        "frequencyCap": ["unlimited": true],
        "optimizationObjective": .text(optimization(for: draft.campaign.objective)),
        "integrationDetails": ["integrationCode": .text(draft.campaign.code)],
      ])
  }

  private static func optimization(for objective: Objective) -> String {
    switch objective {
    case .awareness: "BRAND_AWARENESS"
    case .consideration: "CLICK"
    case .conversion: "CONVERSION"
    }
  }

  private static func displayName(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> Payload {
    draft.name(lineItem.name, limit: longestName, measure: .bytes, of: .lineItem(lineItem))
  }

  /// True for what plays over the top; a still image is shown like any other display ad.
  static func isOverTheTop(_ lineItem: NeutralLineItem) -> Bool {
    lineItem.channel.isOverTheTop && lineItem.isVideo
  }

  /// Money for each flight; a daily amount becomes what its days may cost together.
  static func orderBudget(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> Payload {
    var segments: [Payload] = []
    for (flight, share) in zip(lineItem.flights, draft.shares(of: lineItem)) {
      let subject = Subject.flight(flight, of: lineItem)
      let amount =
        draft.campaign.budgetType == .daily ? share.multiplied(by: flight.dayCount) : share
      guard let amount else {
        draft.add(TranslationCode.money, "the budget of \(subject.words) is too much to count")
        continue
      }
      var segment: Payload = ["dateRange": dates(flight.days)]
      segment["budgetAmountMicros"] = draft.money(amount, in: .micros, "budget", of: subject)
      segments.append(segment)
    }
    return [
      "budgetUnit": "BUDGET_UNIT_CURRENCY",
      "automationType": "INSERTION_ORDER_AUTOMATION_TYPE_NONE", "budgetSegments": .array(segments),
    ]
  }

  /// How fast money is spent; an order cannot spend as fast as possible over a whole flight.
  static func pacing(
    of lineItem: NeutralLineItem, isOrder: Bool, _ draft: TranslationDraft
  ) -> Payload {
    let type =
      switch lineItem.pacing {
      case .even: "EVEN"
      case .frontloaded: "AHEAD"
      case .asSoonAsPossible: "ASAP"
      }
    let isDaily = draft.campaign.budgetType == .daily
    let daily = isDaily || (isOrder && lineItem.pacing == .asSoonAsPossible)
    var body: Payload = [
      "pacingPeriod": daily ? "PACING_PERIOD_DAILY" : "PACING_PERIOD_FLIGHT",
      "pacingType": .text("PACING_TYPE_\(type == "AHEAD" && daily ? "EVEN" : type)"),
    ]
    if daily { body["dailyMaxMicros"] = .text(String(lineItem.budget.micros)) }
    return body
  }

  static func lineItemReference(
    _ lineItem: NeutralLineItem, showing creatives: [PlatformReference],
    under order: PlatformReference, _ draft: inout TranslationDraft
  ) -> PlatformReference {
    let subject = Subject.lineItem(lineItem)
    if let known = draft.known(.lineItem, for: subject).last { return .known(known) }
    if lineItem.pacing == .frontloaded, draft.campaign.budgetType == .daily {
      draft.lose("pacing", "FRONTLOADED", of: subject, "becomes even within each day")
    }
    var body: Payload = [
      "insertionOrderId": order.text, "displayName": displayName(of: lineItem, &draft),
      "lineItemType": .text(type(of: lineItem)), "entityStatus": "ENTITY_STATUS_DRAFT",
      "flight": flight(of: lineItem),
      "pacing": pacing(of: lineItem, isOrder: false, draft),
      "partnerRevenueModel": [
        "markupType": "PARTNER_REVENUE_MODEL_MARKUP_TYPE_TOTAL_MEDIA_COST_MARKUP",
        "markupAmount": "0",
      ],
      "frequencyCap": cap(of: lineItem, &draft),
      "creativeIds": .array(creatives.map(\.text)),
      "containsEuPoliticalAds": draft.campaign.specialCategory == .politics
        ? "CONTAINS_EU_POLITICAL_ADVERTISING" : "DOES_NOT_CONTAIN_EU_POLITICAL_ADVERTISING",
      "integrationDetails": ["integrationCode": .text("\(draft.campaign.code)-\(lineItem.id)")],
    ]
    body["budget"] = budget(of: lineItem, &draft)
    body["bidStrategy"] = bid(of: lineItem, &draft)
    return draft.call(.lineItem, for: subject, under: order, path("lineItems", draft), body)
  }

  private static func type(of lineItem: NeutralLineItem) -> String {
    if isOverTheTop(lineItem) { return "LINE_ITEM_TYPE_VIDEO_OVER_THE_TOP" }
    return lineItem.isVideo ? "LINE_ITEM_TYPE_VIDEO_DEFAULT" : "LINE_ITEM_TYPE_DISPLAY_DEFAULT"
  }

  /// Its one flight, or those of the order's segments where it has several.
  private static func flight(of lineItem: NeutralLineItem) -> Payload {
    guard lineItem.flights.count == 1 else {
      return ["flightDateType": "LINE_ITEM_FLIGHT_DATE_TYPE_INHERITED"]
    }
    return [
      "flightDateType": "LINE_ITEM_FLIGHT_DATE_TYPE_CUSTOM",
      "dateRange": dates(lineItem.flights[0].days),
    ]
  }

  static func budget(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> Payload? {
    let subject = Subject.lineItem(lineItem)
    guard let total = draft.total(of: lineItem),
      let amount = draft.money(total, in: .micros, "budget", of: subject)
    else { return nil }
    return [
      "budgetAllocationType": "LINE_ITEM_BUDGET_ALLOCATION_TYPE_FIXED", "maxAmount": amount,
    ]
  }

  private static func bid(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> Payload? {
    let subject = Subject.lineItem(lineItem)
    let unit = Money.minorUnit(digits: draft.campaign.currency.minorDigits)
    guard lineItem.bidCPM >= unit, lineItem.bidCPM <= Money(units: 1_000) else {
      draft.add(
        TranslationCode.refused,
        "Display & Video 360 takes bids from \(unit) to 1000: \(subject.words) bids "
          + "\(lineItem.bidCPM)", advice: "change the bid")
      return nil
    }
    guard let amount = draft.money(lineItem.bidCPM, in: .micros, "bid", of: subject) else {
      return nil
    }
    return ["fixedBid": ["bidAmountMicros": amount]]
  }
}
