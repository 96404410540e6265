import Registry
import Units

extension TikTokTranslator {
  /// An ad group: a line item in one of its flights.
  static func group(
    of lineItem: NeutralLineItem, in flight: NeutralFlight, share: Money,
    under campaign: PlatformReference, _ way: TikTokWay, _ draft: inout TranslationDraft
  ) -> PlatformReference {
    let subject = Subject.flight(flight, of: lineItem)
    if let known = draft.known(.adGroup, for: subject).last { return .known(known) }
    let goal = TikTokGoal(draft.campaign.objective)
    let schedule = FlightSchedule(days: flight.days, in: draft.account.timeZone)
    var body: Payload = [
      "advertiser_id": .text(draft.account.identifier), "campaign_id": campaign.text,
      "adgroup_name": draft.name(
        lineItem.flights.count > 1 ? "\(lineItem.name) \(flight.days.lowerBound)" : lineItem.name,
        limit: longestName, measure: .wideCharacters, of: subject),
      "request_id": .text(draft.nextKey.number), "operation_status": "DISABLE",
      "placement_type": "PLACEMENT_TYPE_NORMAL", "placements": ["PLACEMENT_TIKTOK"],
      "schedule_type": "SCHEDULE_START_END",
      "schedule_start_time": .text(schedule.start.spacedText),
      "schedule_end_time": .text(schedule.end.spacedText),
      "optimization_goal": .text(goal.optimizationGoal),
      "billing_event": .text(goal.billingEvent),
    ]
    body["budget_mode"] = .text(
      draft.campaign.budgetType == .daily ? "BUDGET_MODE_DAY" : "BUDGET_MODE_TOTAL")
    addBudget(share, of: subject, days: flight.dayCount, to: &body, &draft)
    addGoal(of: lineItem, goal, to: &body, way, &draft)
    addCap(of: lineItem, goal, to: &body, &draft)
    addTargeting(of: lineItem, to: &body, way, &draft)
    return draft.call(
      .adGroup, for: subject, under: campaign, path("\(way.prefix)adgroup/create"), body)
  }

  static func addBudget(
    _ share: Money, of subject: Subject, days: Int64, to body: inout Payload,
    _ draft: inout TranslationDraft
  ) {
    let currency = draft.campaign.currency
    let isDaily = draft.campaign.budgetType == .daily
    let least = TikTokGoal.groupMinimum
    draft.check(
      share,
      atLeast: isDaily ? least.perDay(in: currency) : least.lifetime(days: days, in: currency),
      isDaily ? "daily budget" : "lifetime budget", of: subject)
    body["budget"] = draft.money(share, in: TikTokGoal.unit, "budget", of: subject)
  }

  /// What is bought, how it is bid for, and how fast.
  private static func addGoal(
    of lineItem: NeutralLineItem, _ goal: TikTokGoal, to body: inout Payload, _ way: TikTokWay,
    _ draft: inout TranslationDraft
  ) {
    if draft.campaign.objective != .awareness { body["promotion_type"] = "WEBSITE" }
    if draft.campaign.objective == .conversion {
      body["pixel_id"] = .text(draft.account.pixel)
      body["optimization_event"] = "SHOPPING"
    }
    if goal.bidsPerThousand {
      body["bid_type"] = "BID_TYPE_CUSTOM"
      body["bid_price"] = draft.money(
        lineItem.bidCPM, in: TikTokGoal.unit, "bid", of: .lineItem(lineItem))
    } else {
      body["bid_type"] = "BID_TYPE_NO_BID"
      draft.lose(
        "bid", "\(lineItem.bidCPM) \(draft.campaign.currency.code)", of: .lineItem(lineItem),
        "is not sent, because TikTok bids for results and not for impressions")
    }
    let isFast = lineItem.pacing == .asSoonAsPossible && way == .manual
    if way == .manual { body["pacing"] = isFast ? "PACING_MODE_FAST" : "PACING_MODE_SMOOTH" }
    if lineItem.pacing != .even, !isFast {
      draft.lose("pacing", lineItem.pacing.rawValue, of: .lineItem(lineItem), "becomes even")
    }
  }

  /// TikTok counts people over one to seven days, and only where reach is bought.
  private static func addCap(
    of lineItem: NeutralLineItem, _ goal: TikTokGoal, to body: inout Payload,
    _ draft: inout TranslationDraft
  ) {
    for cap in lineItem.caps {
      let days: Int64? = cap.unit == .day ? 1 : cap.unit == .week ? 7 : nil
      guard let days, goal.objectiveType == "REACH", body["frequency"] == nil,
        cap.impressions <= 3 * days
      else {
        draft.lose("frequency cap", cap.text, of: .lineItem(lineItem))
        continue
      }
      if cap.scope != .user {
        draft.lose(
          "frequency cap", cap.text, of: .lineItem(lineItem), "is counted for each person")
      }
      body["frequency"] = .integer(cap.impressions)
      body["frequency_schedule"] = .integer(days)
    }
  }
}
