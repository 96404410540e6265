import Events
import Registry
import Units

/// A campaign with two line items, and hours to make events of.
enum Stage {
  static let day = Hour(hoursSinceEpoch: 488_000)

  static func plan(
    seed: UInt64 = 7, rates: EventRates = EventRates(), key: String = "Acme/Launch"
  ) -> EventPlan {
    var plan = EventPlan(
      campaign: 3, code: "CMP-0003", uid: "11111111-0000-8000-8000-000000000003", streamKey: key,
      seed: seed, advertiser: 5, advertiserName: "Acme \"Big\" Co", advertiserUID: "adv-5",
      buyType: .programmaticGuaranteed)
    plan.rates = rates
    plan.lines = [
      EventLinePlan(
        id: 31, streamKey: "\(key)/A",
        creatives: [
          EventLinePlan.Creative(uid: "creative-1", weight: 3),
          EventLinePlan.Creative(uid: "creative-2", weight: 1),
        ]),
      EventLinePlan(id: 32, streamKey: "\(key)/B", creatives: []),
    ]
    return plan
  }

  /// So many hours with so many clicks each for the first line item; the second has a third of them, and
  /// every fifth of its hours has none.
  static func hours(_ count: Int64, clicks: Int64, from first: Hour = day) -> [[EventHour]] {
    [
      (0..<count).map {
        EventHour(
          first + $0, clicks: clicks, invalidClicks: clicks / 50,
          spend: Money(micros: 1_234_567 * clicks + $0))
      },
      (0..<count).map {
        EventHour(
          first + $0, clicks: $0 % 5 == 0 ? 0 : clicks / 3, invalidClicks: 0,
          spend: Money(micros: 777_777 + 31 * $0))
      },
    ]
  }

  /// All arrivals of some hours, however late.
  static func arrivals(
    _ plan: EventPlan = plan(), _ hours: [[EventHour]]
  ) -> [Arrival] {
    let all = hours.flatMap { $0.map(\.hour) }
    let first = all.min() ?? day
    let last = all.max() ?? day
    return ArrivalMaking(plan).arrivals(
      in: first..<last + ArrivalMaking.longestDelayHours + 1, from: hours)
  }

  /// The first arrivals of real events, one each.
  static func firsts(_ arrivals: [Arrival]) -> [Arrival] {
    arrivals.filter { $0.defect != .repeated && $0.defect != .unknownType }
  }
}

/// Pearson's statistic of counts against expectations.
func chiSquare(_ counts: [Int], _ expected: [Double]) -> Double {
  zip(counts, expected).reduce(0) { sum, pair in
    let (count, mean) = pair
    return sum + (Double(count) - mean) * (Double(count) - mean) / mean
  }
}
