import JSON
import Registry
import Units

extension CampaignManagerTranslator {
  /// A placement: a line item as it is booked, with its price in each of its flights.
  static func placement(
    of lineItem: NeutralLineItem, under campaign: PlatformReference,
    _ draft: inout TranslationDraft
  ) -> PlatformReference {
    let subject = Subject.lineItem(lineItem)
    if let known = draft.known(.placement, for: subject).last { return .known(known) }
    let isVideo = lineItem.isVideo
    let first = lineItem.creatives.first { $0.isImage != isVideo }
    let size = first.map { "\($0.width)x\($0.height)" } ?? "1x1"
    var body: Payload = [
      "campaignId": campaign.text, "name": draft.name(lineItem.name, limit: 512, of: subject),
      "siteId": .text(draft.account.site), "paymentSource": "PLACEMENT_AGENCY_PAID",
      "compatibility": isVideo ? "IN_STREAM_VIDEO" : "DISPLAY",
      "size": ["id": .text(draft.account.entry(size, of: .sizes) ?? "")],
      "tagFormats": .texts(tagFormats(of: lineItem)),
      "externalId": .text("\(draft.campaign.code)-\(lineItem.id)"),
    ]
    body["pricingSchedule"] = prices(of: lineItem, &draft)
    if isVideo {
      let seconds = lineItem.creatives.map(\.durationSeconds).max() ?? 0
      body["videoSettings"] = ["durationSeconds": .integer(seconds)]
    }
    return draft.call(
      .placement, for: subject, under: campaign, path("placements", draft), body)
  }

  /// The bid as a rate, and the budget as the impressions that it pays for at that rate.
  static func prices(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) -> Payload? {
    let subject = Subject.lineItem(lineItem)
    guard let days = lineItem.days,
      let rate = draft.money(lineItem.bidCPM, in: .nanos, "bid", of: subject)
    else { return nil }
    var periods: [Payload] = []
    var units: Int64 = 0
    for (flight, share) in zip(lineItem.flights, draft.shares(of: lineItem)) {
      let amount =
        draft.campaign.budgetType == .daily ? share.multiplied(by: flight.dayCount) : share
      guard let amount, let count = impressions(for: amount, at: lineItem.bidCPM) else {
        draft.add(TranslationCode.money, "the budget of \(subject.words) is too much to count")
        return nil
      }
      units += count
      periods.append([
        "startDate": .text(flight.days.lowerBound.description),
        "endDate": .text(flight.days.upperBound.description), "rateOrCostNanos": rate,
        "units": .text(String(count)),
      ])
    }
    draft.lose(
      "budget",
      "\(lineItem.budget) \(draft.campaign.currency.code) \(draft.campaign.budgetType.rawValue)",
      of: subject, "becomes \(units) impressions at \(lineItem.bidCPM), rounded down",
      harmless: true)
    if let goal = lineItem.impressionGoal, goal != units {
      draft.lose("impression goal", String(goal), of: subject, harmless: true)
    }
    return [
      "startDate": .text(days.lowerBound.description),
      "endDate": .text(days.upperBound.description), "pricingType": "PRICING_TYPE_CPM",
      "capCostOption": "CAP_COST_CUMULATIVE", "pricingPeriods": .array(periods),
    ]
  }

  /// How many impressions an amount pays for, at most ten billion, which is all that is taken.
  private static func impressions(for amount: Money, at cpm: Money) -> Int64? {
    let count = CostMeter().affordableImpressions(within: amount, cpm: cpm)
    return count <= 10_000_000_000 ? count : nil
  }
}
