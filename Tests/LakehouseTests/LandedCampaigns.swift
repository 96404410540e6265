import Events
import Files
import Registry
import Units

/// Landing files of a few campaigns with every defect at three times its rate.
enum LandedCampaigns {
  static let first = Hour(hoursSinceEpoch: 488_000)

  /// Lets the events of some hours land, those that come later included.
  static func land(in folder: String, hours: Int64, clicks: Int64, campaigns: Int = 2) throws {
    for number in 0..<campaigns {
      let plan = plan(number)
      let delivered = (0..<hours).map { hour in
        EventHour(
          first + hour, clicks: clicks + (hour * 7 + Int64(number)) % 5,
          invalidClicks: 1, spend: Money(micros: 2_000_003 * clicks + hour))
      }
      let stretch = first..<first + hours + ArrivalMaking.longestDelayHours
      let making = ArrivalMaking(plan)
      try write(making.arrivals(in: stretch, from: [delivered]), plan, .clicks, folder)
      try write(making.arrivals(in: stretch, of: tellings(number, hours)), plan, .budgets, folder)
    }
  }

  private static func plan(_ number: Int) -> EventPlan {
    var plan = EventPlan(
      campaign: Int64(number) + 1, code: "CMP-000\(number + 1)", uid: "campaign-\(number)",
      streamKey: "Advertiser \(number)/Launch", seed: 42, advertiser: Int64(number) + 1,
      advertiserName: "Advertiser \(number)", advertiserUID: "advertiser-\(number)",
      buyType: .programmaticGuaranteed)
    plan.rates = EventRates().times(3)
    plan.lines = [
      EventLinePlan(
        id: Int64(number) + 1, streamKey: "Advertiser \(number)/Launch/A",
        creatives: [EventLinePlan.Creative(uid: "creative-\(number)", weight: 1)])
    ]
    return plan
  }

  /// A budget, a cut below what will have been spent, and a top-up.
  private static func tellings(_ number: Int, _ hours: Int64) -> [BudgetTelling] {
    let amounts: [(Int64, Int64)] = [(0, 100_000), (hours / 2, 1), (hours * 3 / 4, 200_000)]
    return amounts.map { hour, units in
      BudgetTelling(
        campaign: Int64(number) + 1, instant: (first + hour).start, allowance: Money(units: units))
    }
  }

  private static func write(
    _ arrivals: [Arrival], _ plan: EventPlan, _ content: LandingPlace.Content, _ folder: String
  ) throws {
    var writer = EventLineWriter(plan)
    var lines: [Hour: [UInt8]] = [:]
    for arrival in arrivals {
      writer.write(arrival, to: &lines[arrival.arrivedAt.hour, default: []])
    }
    for (hour, bytes) in lines.sorted(by: { $0.key < $1.key }) {
      let place = "\(folder)/\(LandingPlace.file(of: plan.uid, content, in: hour))"
      try FileSystem.createFolder(Path.folder(of: place))
      try AtomicFile.write(bytes.span, to: place, replacing: false)
    }
  }
}
