import JSON
import Registry
import Units

extension MetaTranslator {
  /// An ad set: a line item in one of its flights.
  static func adSet(
    of lineItem: NeutralLineItem, in flight: NeutralFlight, share: Money,
    under campaign: PlatformReference, _ draft: inout TranslationDraft
  ) -> PlatformReference {
    let subject = Subject.flight(flight, of: lineItem)
    if let known = draft.known(.adSet, for: subject).last { return .known(known) }
    let goal = MetaGoal(draft.campaign.objective)
    let schedule = FlightSchedule(days: flight.days, in: draft.account.timeZone)
    var body: Payload = [
      "name": draft.name(
        lineItem.flights.count > 1 ? "\(lineItem.name) \(flight.days.lowerBound)" : lineItem.name,
        limit: longestName, of: subject),
      "campaign_id": campaign.text, "status": "PAUSED", "billing_event": "IMPRESSIONS",
      "optimization_goal": .text(goal.optimizationGoal),
      "start_time": .text(schedule.start.text(in: draft.account.timeZone)),
      "end_time": .text(schedule.end.text(in: draft.account.timeZone)),
    ]
    addBudget(share, of: subject, days: flight.dayCount, to: &body, &draft)
    addBid(of: lineItem, to: &body, &draft)
    addCap(of: lineItem, to: &body, &draft)
    addPacing(of: lineItem, to: &body, &draft)
    body["targeting"] = targeting(of: lineItem, &draft)
    addParties(of: lineItem, to: &body, &draft)
    return draft.call(
      .adSet, for: subject, under: campaign, path("adsets", of: draft), body)
  }

  static func addBudget(
    _ share: Money, of subject: Subject, days: Int64, to body: inout Payload,
    _ draft: inout TranslationDraft
  ) {
    let currency = draft.campaign.currency
    let least = MetaGoal(draft.campaign.objective).minimum(in: currency)
    let isDaily = draft.campaign.budgetType == .daily
    draft.check(
      share,
      atLeast: isDaily ? least.perDay(in: currency) : least.lifetime(days: days, in: currency),
      isDaily ? "daily budget" : "lifetime budget", of: subject)
    body[isDaily ? "daily_budget" : "lifetime_budget"] = draft.money(
      share, in: unit(of: draft), "budget", of: subject)
  }

  static func unit(of draft: TranslationDraft) -> MoneyUnit {
    .minorUnits(digits: draft.campaign.currency.minorDigits)
  }

  private static func addBid(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    guard MetaGoal(draft.campaign.objective).bidsPerThousand else {
      body["bid_strategy"] = "LOWEST_COST_WITHOUT_CAP"
      draft.lose(
        "bid", "\(lineItem.bidCPM) \(draft.campaign.currency.code)", of: .lineItem(lineItem),
        "is not sent, because Meta bids for results and not for impressions")
      return
    }
    body["bid_strategy"] = "LOWEST_COST_WITH_BID_CAP"
    body["bid_amount"] = draft.money(
      lineItem.bidCPM, in: unit(of: draft), "bid", of: .lineItem(lineItem))
  }

  /// Meta counts people over whole days, and only where reach is the goal.
  private static func addCap(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    var isTaken = false
    for cap in lineItem.caps {
      let days: Int64? =
        switch cap.unit {
        case .hour: nil
        case .day: 1
        case .week: 7
        case .month: 30
        }
      guard let days, !isTaken, MetaGoal(draft.campaign.objective).optimizationGoal == "REACH",
        cap.impressions <= 90
      else {
        draft.lose("frequency cap", cap.text, of: .lineItem(lineItem))
        continue
      }
      isTaken = true
      if cap.scope != .user {
        draft.lose(
          "frequency cap", cap.text, of: .lineItem(lineItem), "is counted for each person")
      }
      body["frequency_control_specs"] = [
        [
          "event": "IMPRESSIONS", "interval_days": .integer(days),
          "max_frequency": .integer(cap.impressions),
        ]
      ]
    }
  }

  private static func addPacing(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    let hours = DayHours(lineItem.targeting.cases(of: .daypart, as: Daypart.self))
    if !hours.isWhole, draft.campaign.budgetType == .lifetime {
      body["adset_schedule"] = schedule(of: hours)
      body["pacing_type"] = ["day_parting"]
      if lineItem.pacing != .even {
        draft.lose(
          "pacing", lineItem.pacing.rawValue, of: .lineItem(lineItem), "is even within its hours")
      }
      return
    }
    if !hours.isWhole {
      draft.lose(
        [.daypart], of: lineItem, "is not sent, because a daily budget knows no hours")
    }
    switch lineItem.pacing {
    case .even: body["pacing_type"] = ["standard"]
    case .asSoonAsPossible where body["bid_amount"] != nil: body["pacing_type"] = ["no_pacing"]
    case .asSoonAsPossible, .frontloaded:
      body["pacing_type"] = ["standard"]
      draft.lose("pacing", lineItem.pacing.rawValue, of: .lineItem(lineItem), "becomes even")
    }
  }

  static func schedule(of hours: DayHours) -> Payload {
    .array(
      hours.ranges.map { range in
        [
          "start_minute": .integer(Int64(range.lowerBound) * 60),
          "end_minute": .integer(Int64(range.upperBound) * 60),
          "days": .array((0..<7).map { .integer($0) }), "timezone_type": "USER",
        ]
      })
  }

  /// Who is promoted, who profits and who pays.
  private static func addParties(
    of lineItem: NeutralLineItem, to body: inout Payload, _ draft: inout TranslationDraft
  ) {
    if draft.campaign.objective == .conversion {
      body["promoted_object"] = [
        "pixel_id": .text(draft.account.pixel), "custom_event_type": "PURCHASE",
      ]
    }
    if draft.campaign.objective != .awareness { body["destination_type"] = "WEBSITE" }
    let countries = draft.countries(of: lineItem)
    if countries.contains(where: CountryNumbers.europeanUnion.contains) {
      body["dsa_beneficiary"] = .text(draft.campaign.brand)
      body["dsa_payor"] = .text(draft.campaign.advertiser)
    }
  }
}
