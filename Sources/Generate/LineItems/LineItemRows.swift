import Registry
import Tables
import Units

/// Fills the rows of a line item: its own, its flights' and its frequency cap's.
struct LineItemRows {
  let plan: LineItemPlan
  let facts: CampaignFacts
  let audiences: [AudienceFacts]
  /// The number of the channel of line items that name none.
  let channel: Int64
  /// The status of line items that have none of their own.
  let status: CampaignStatus

  private var draws: Draws<LineItemSlot> { plan.draws }

  /// The row of the line item, without number and instants.
  func row(campaign: Int64, isTaken: (String) -> Bool) -> Row {
    var row = Completion(Registry.lineItems, plan.spec.lineItem)
    let choice = TargetingChoice(
      spec: plan.spec, facts: facts, shape: plan.shape, audiences: audiences,
      draws: Draws(seed: facts.seed, thing: plan.key, name: GenerateStreams.targeting)
    ).result
    row.put("stream_key", .text(plan.key))
    row.put("campaign_id", .integer(campaign))
    row.put("budget_micros", .integer(plan.budget.micros))
    row.fill("channel_id", channel)
    row.fill("audience_id", choice.audience.map(Value.integer) ?? Value.null)
    row.fill("targeting_json", choice.targeting)
    row.fill("device_targets_json", choice.deviceTargets)
    row.fill("geo_tier", choice.geoTier)
    row.fill("ad_format", plan.shape.format)
    row.fill("duration_seconds", plan.shape.duration)
    row.fill("bid_cpm_micros", plan.bid.micros)
    row.fill("status", status)
    fillDelivery(&row)
    row.fill("name", LineItemName.of(plan.shape, isTaken: isTaken))
    return row.row
  }

  private func fillDelivery(_ row: inout Completion) {
    let priorities = zip(Defaults.priorityMix.labels, Defaults.priorityMix.values).map {
      (item: Int64($0) ?? 2, weight: $1)
    }
    row.fill("priority", draws.pick(priorities, .priority))
    // What is promised for every day is not delivered as fast as possible.
    row.fill(
      "pacing",
      draws.pick(Defaults.pacingMix, .pacing) { $0 != .asSoonAsPossible || !facts.isGuaranteed })
    row.fill("pacing_pct", Value.integer(100))
    let bid = Money(micros: row["bid_cpm_micros"].integer ?? plan.bid.micros)
    let goal = facts.isGuaranteed ? PriceRule.impressions(for: plan.total, at: bid) : nil
    row.fill("impression_goal", goal.map(Value.integer) ?? Value.null)
    // Orders between people take no VAST tags (domain.md 5.1).
    let usesVAST = facts.buyType != .directGuaranteed && draws.chance(0.7, .adServer)
    row.fill("ad_server_type", usesVAST ? AdServerType.vastTag : .dspTag)
    row.fill(
      "pixel_vendor",
      draws.chance(0.5, .pixelVendor) ? PixelVendor.integralAdScience : .doubleVerify)
  }

  /// The rows of its flights, in the order of their days.
  func flights(of lineItem: Int64) -> [Row] {
    plan.flights.map { range in
      Row(
        Registry.flights,
        [
          "line_item_id": .integer(lineItem), "start_date": .text(range.lowerBound.description),
          "end_date": .text(range.upperBound.description),
        ])
    }
  }

  /// The row of its frequency cap: for the household before a television, else for one person.
  func cap(of lineItem: Int64) -> Row {
    let given = plan.spec.frequencyCap ?? EntitySpec("frequency_caps")
    var row = Completion(Registry.frequencyCaps, given)
    row.put("line_item_id", .integer(lineItem))
    let unit = row.fill("unit", CapUnit.day)
    let mix = Defaults.frequencyCapMix
    let daily = draws.pick(
      zip(mix.labels, mix.values).map { (item: Int64($0) ?? 3, weight: $1) }, .cap)
    row.fill("max_impressions", Self.most(daily, in: unit))
    row.fill("scope", plan.shape.devices.contains(.tv) ? CapScope.household : .user)
    return row.row
  }

  /// Four to eight a week where so many a day are too many (domain.md 5.3).
  private static func most(_ daily: Int64, in unit: CapUnit) -> Int64 {
    switch unit {
    case .hour: 1
    case .day: daily
    case .week: min(2 * daily, 8)
    case .month: 6 * daily
    }
  }
}
