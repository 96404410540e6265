import Registry
import Tables
import Units

/// Fills the row of a campaign.
struct CampaignTerms {
  let facts: CampaignFacts
  let draws: Draws<CampaignSlot>
  let spec: CampaignSpec

  /// The row, without number and instants.
  ///
  /// The target is the most that is paid for a thousand impressions, and the dollars are the whole
  /// budget's.
  func row(advertiser: Int64, target: Money, dollars: Double) -> Row {
    var row = Completion(Registry.campaigns, spec.campaign)
    row.put("stream_key", .text(facts.key))
    row.put("name", .text(facts.name))
    row.put("advertiser_id", .integer(advertiser))
    row.put("brand_id", .integer(facts.brand.id))
    row.put("start_date", .text(facts.span.lowerBound.description))
    row.put("end_date", .text(facts.span.upperBound.description))
    row.put("origin", .text(spec.name))
    row.fill("market_id", facts.market.id)
    row.fill("title_id", facts.title.map { Value.integer($0.id) } ?? Value.null)
    row.fill("objective", facts.objective)
    row.fill("programmatic_buy_type", facts.buyType)
    row.fill("special_category", facts.category)
    row.fill("target_cpm_micros", target.micros)
    fillPartners(&row)
    fillSurroundings(&row)
    fillMeasurement(&row, dollars: dollars)
    return row.row
  }

  /// Platforms by how often campaigns are bought through them, where they buy at all.
  private var partners: [(item: DSPPartner, weight: Double)] {
    let inJapan = facts.market.code == "JP"
    return [
      (.displayVideo360, 0.7), (.theTradeDesk, 0.14), (.amazon, 0.09), (.yahoo, 0.04),
      (.microsoft, 0.03), (.aja, inJapan ? 0.5 : 0),
    ]
  }

  private func fillPartners(_ row: inout Completion) {
    let first = row.fill("dsp_partner", draws.pick(partners, .partner))
    // Machines may buy through a second platform; people who agree on a deal do not.
    let mayShare = facts.buyType != .directGuaranteed && draws.chance(0.15, .hasSecondPartner)
    let others = (partners + [(.magnite, 0.3)]).filter { $0.item != first }
    row.fill(
      "programmatic_partner",
      mayShare ? draws.pick(others, .secondPartner).rawValue : nil)
  }

  private func fillSurroundings(_ row: inout Completion) {
    row.fill("content_adjacency_tier", adjacency)
    let hasLabel = draws.chance(0.6, .hasLabel)
    row.fill("competitive_label", hasLabel ? facts.industry.rawValue : nil)
    let number = String(draws.integer(in: 10_000...99_999, .orderNumber))
    let order = "IO-\(facts.span.lowerBound.components.year)-\(number)"
    row.fill("external_ref", draws.chance(0.6, .hasOrderNumber) ? order : nil)
  }

  /// Families stand beside content for everybody, adults' subjects beside content for adults.
  private var adjacency: AdjacencyTier {
    if facts.brand.isFamilyFriendly { return .tier1 }
    if facts.title?.level == .adults || facts.category.levels == [.adults] {
      return .tier3
    }
    let share = facts.objective == .awareness ? 0.7 : 0.3
    return draws.chance(share, .adjacency) ? .tier1 : .tier2
  }

  private func fillMeasurement(_ row: inout Completion, dollars: Double) {
    let mayLift = facts.objective == .awareness && dollars >= 50_000
    row.fill("brand_lift_enabled", mayLift && draws.chance(0.6, .brandLift))
    row.fill("attention_metrics_enabled", draws.chance(0.2, .attention))
    let isMeasured =
      row["brand_lift_enabled"] == 1 || row["attention_metrics_enabled"] == 1
      || draws.chance(0.4, .hasPartner)
    let measurers = MeasurementChoice(facts).partners(
      studiesBrand: row["brand_lift_enabled"] == 1,
      measuresAttention: row["attention_metrics_enabled"] == 1)
    row.fill(
      "measurement_partner", isMeasured ? draws.pick(measurers, .measurement).rawValue : nil)
    let rooms: [(item: CleanRoomProvider, weight: Double)] = [
      (.liveRamp, 0.6), (.snowflake, 0.25), (.infoSum, 0.15),
    ]
    let hasRoom = dollars >= 50_000 && draws.chance(0.2, .hasCleanRoom)
    row.fill("clean_room_provider", hasRoom ? draws.pick(rooms, .cleanRoom).rawValue : nil)
  }
}
