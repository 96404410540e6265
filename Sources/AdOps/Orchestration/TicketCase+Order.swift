import JSON
import Registry
import Tables
import Units

/// A ticket's campaign as platforms are told of it.
extension TicketCase {
  /// What is asked of the platform; nothing where a name or a zone is missing.
  func order(
    _ action: PlatformAction, before papers: TicketPapers, known: [KnownObject], revision: Int
  ) -> PlatformOrder? {
    givenName.flatMap {
      order(action, named: $0, before: papers, known: known, revision: revision)
    }
  }

  /// The same under a name that is not given yet.
  func order(
    _ action: PlatformAction, named name: String, before papers: TicketPapers,
    known: [KnownObject], revision: Int
  ) -> PlatformOrder? {
    guard let seat = advertiser["market_id"].integer.flatMap({ names.row(id: $0, in: "markets") }),
      let zone = TimeZoneRules.zone(named: seat["time_zone"].description),
      let neutralChannel = neutralChannel(channel),
      let campaign = neutralCampaign(named: name, before: papers)
    else { return nil }
    var order = PlatformOrder(
      ticket: ticket["code"].description, action: action, channel: neutralChannel,
      campaign: campaign, advertiserKey: advertiser["stream_key"].description, accountZone: zone)
    order.lineItemID = ticket["line_item_id"].integer
    order.known = known
    order.revision = revision
    order.rebuilds = requestType == .retrafficking || revision > 1
    return order
  }

  private func neutralChannel(_ row: Row) -> NeutralChannel? {
    guard let group = row.choice("channel_group", as: ChannelGroup.self),
      let platform = row.choice("delivered_by", as: Platform.self)
    else { return nil }
    return NeutralChannel(
      identifier: row["api_identifier"].description, group: group, deliveredBy: platform)
  }

  private func neutralCampaign(
    named name: String, before papers: TicketPapers
  ) -> NeutralCampaign? {
    guard let objective = campaign.choice("objective", as: Objective.self),
      let id = campaign["id"].integer, let price = campaign.money("target_cpm_micros")
    else { return nil }
    let budgets = lineBudgets
    var neutral = NeutralCampaign(
      id: id, code: campaign["code"].description, name: name,
      advertiser: advertiser["name"].description, brand: brand["name"].description,
      title: title?["name"].text, objective: objective,
      market: NeutralMarket(
        code: market["code"].description, timeZone: market["time_zone"].description),
      currency: currencyFacts,
      targetCPM: price,
      lineItems: zip(lineItems, budgets).compactMap { neutralLineItem($0, $1, before: papers) })
    neutral.specialCategory =
      campaign.choice("special_category", as: SpecialCategory.self) ?? .none
    neutral.budgetType = budget?.choice("type", as: BudgetType.self) ?? .lifetime
    neutral.partner = campaign.choice("dsp_partner", as: DSPPartner.self) ?? .displayVideo360
    neutral.buyType =
      campaign.choice("programmatic_buy_type", as: BuyType.self) ?? .programmaticGuaranteed
    return neutral
  }

  /// The budgets of the line items; an update is split as the first budget was.
  private var lineBudgets: [Money] {
    let stored = lineItems.map { $0.row.money("budget_micros") ?? .zero }
    guard let changed = budgetChange?.money("amount_micros") else { return stored }
    return changed.largestRemainderSplit(
      weights: stored.map(\.micros), unit: .minorUnit(digits: currencyFacts.minorDigits))
  }

  private func neutralLineItem(
    _ item: LineItemCase, _ budget: Money, before papers: TicketPapers
  ) -> NeutralLineItem? {
    let row = item.row
    guard let id = row["id"].integer, let bid = row.money("bid_cpm_micros"),
      let channel = row["channel_id"].integer.flatMap({ names.row(id: $0, in: "channels") }),
      let neutral = neutralChannel(channel),
      let format = row.choice("ad_format", as: AdFormat.self)
    else { return nil }
    var line = NeutralLineItem(
      id: id, name: row["name"].description, channel: neutral, format: format, bidCPM: bid,
      budget: budget, flights: item.flights.compactMap { Self.flight($0.row) },
      creatives: item.creatives.compactMap { Self.creative($0.row) })
    line.priority = row["priority"].integer ?? line.priority
    line.impressionGoal = row["impression_goal"].integer
    line.pacing = row.choice("pacing", as: Pacing.self) ?? line.pacing
    line.pacingPercent = row["pacing_pct"].integer ?? line.pacingPercent
    line.targeting = item.neutralTargeting
    if let stored = papers.rows.first(where: {
      $0.table.name == "line_items" && $0["id"] == row["id"]
    }),
      stored["targeting_json"] != row["targeting_json"]
    {
      line.previousTargeting = AskedTargeting.neutral(
        AskedTargeting(stored["targeting_json"].text),
        devices: AskedTargeting(stored["device_targets_json"].text))
    }
    line.caps = item.caps.compactMap { Self.cap($0.row) }
    return line
  }

  private static func flight(_ row: Row) -> NeutralFlight? {
    guard let id = row["id"].integer, let start = row.date("start_date"),
      let end = row.date("end_date"), start <= end
    else { return nil }
    return NeutralFlight(id: id, days: start...end)
  }

  private static func cap(_ row: Row) -> NeutralCap? {
    guard let most = row["max_impressions"].integer,
      let unit = row.choice("unit", as: CapUnit.self),
      let scope = row.choice("scope", as: CapScope.self)
    else { return nil }
    return NeutralCap(impressions: most, unit: unit, scope: scope)
  }

  private static func creative(_ row: Row) -> NeutralCreative? {
    guard let id = row["id"].integer else { return nil }
    var creative = NeutralCreative(
      id: id, name: row["name"].description, adID: row["ad_id"].description,
      assetURL: row["asset_url"].description, isImage: row.isImage,
      durationSeconds: row["duration_seconds"].integer ?? 0, width: row["width"].integer ?? 0,
      height: row["height"].integer ?? 0, landingPageURL: row["landing_page_url"].description)
    creative.clickTrackerURL = row["click_tracker_url"].text
    creative.impressionTrackerURL = row["impression_tracker_url"].text
    creative.rotationWeight = row["rotation_weight"].integer ?? creative.rotationWeight
    creative.callToAction = row["overlay_cta_text"].text
    creative.isInteractive = row["is_interactive"] == 1
    creative.codeURL = row["qr_code_url"].text
    return creative
  }
}

extension LineItemCase {
  fileprivate var neutralTargeting: NeutralTargeting {
    AskedTargeting.neutral(targeting, devices: deviceTargets)
  }
}

extension AskedTargeting {
  /// Legal keys alone; what is illegal never gets behind the gate.
  fileprivate static func neutral(
    _ viewers: AskedTargeting, devices: AskedTargeting
  ) -> NeutralTargeting {
    let values = viewers.members.compactMap { member in
      TargetingKey(rawValue: member.key).map { ($0, member.values) }
    }
    let targets = devices.members.compactMap { member in
      DeviceTargetKey(rawValue: member.key).map { ($0, member.values) }
    }
    return NeutralTargeting(
      Dictionary(values, uniquingKeysWith: { first, _ in first }),
      devices: Dictionary(targets, uniquingKeysWith: { first, _ in first }))
  }
}
