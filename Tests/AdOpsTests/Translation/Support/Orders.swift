import AdOps
import Registry
import Units

/// The orders that tests send: shipped-like campaigns by hand, and drawn ones.
enum Orders {
  static let seed: UInt64 = 20_260_228

  /// Campaigns as the shipped profiles and the studio lab describe them, on every channel.
  static let shipped: [PlatformOrder] = Fixed.channels.keys.sorted().flatMap { channel in
    shippedLineItems.enumerated().map { number, entry in
      var lineItem = Fixed.lineItem(
        Int64(number) + 1, on: channel, budget: entry.budget, cpm: entry.cpm,
        days: Fixed.days(entry.first, entry.last))
      lineItem.targeting = NeutralTargeting(
        entry.targeting, devices: entry.devices)
      lineItem.caps = [NeutralCap(impressions: 3, unit: .day, scope: .household)]
      var campaign = Fixed.campaign([lineItem], objective: entry.objective)
      campaign.id = Int64(number) + 1
      campaign.code = "CMP-000\(number + 1)"
      campaign.title = number % 2 == 0 ? nil : "Moonlit Harbor"
      return Fixed.order(campaign, on: channel, ticket: "TKT-0000\(number + 1)")
    }
  }

  private struct Entry {
    let objective: Objective
    let cpm: String
    let budget: String
    let first: String
    let last: String
    let targeting: [TargetingKey: [String]]
    var devices: [DeviceTargetKey: [String]] = [:]
  }

  private static let shippedLineItems = [
    Entry(
      objective: .awareness, cpm: "25", budget: "120000", first: "2025-09-01", last: "2025-09-20",
      targeting: [
        .device: ["TV", "MOBILE"], .contentGenre: ["DRAMA", "DOCUMENTARY"], .geoCountry: ["US"],
      ]),
    Entry(
      objective: .consideration, cpm: "20", budget: "60000", first: "2025-09-01",
      last: "2025-09-21",
      targeting: [.device: ["MOBILE", "TV"], .contentGenre: ["COMEDY", "REALITY"]]),
    Entry(
      objective: .conversion, cpm: "18", budget: "40000", first: "2025-10-01", last: "2025-10-18",
      targeting: [.device: ["MOBILE", "DESKTOP"], .contentGenre: ["BUSINESS"]]),
    Entry(
      objective: .conversion, cpm: "18.25", budget: "40000", first: "2025-10-01",
      last: "2025-10-31",
      targeting: [.device: ["MOBILE", "DESKTOP"], .ageRange: ["25-34", "35-44"]]),
    Entry(
      objective: .consideration, cpm: "19.50", budget: "70000", first: "2025-09-15",
      last: "2025-10-14",
      targeting: [.device: ["MOBILE", "DESKTOP"], .geoDMA: ["501"], .geoTier: ["DMA"]],
      devices: [.platform: ["TIZEN", "IOS", "WINDOWS"], .browser: ["CHROME", "SAFARI"]]),
  ]

  /// A drawn order, with the two ways of TikTok in turn.
  static func drawn(_ number: UInt64, on channel: String, seed: UInt64 = seed) -> PlatformOrder {
    let draw = NeutralDraw(seed: seed, number: number)
    var order = Fixed.order(
      draw.campaign(on: channel), on: channel, ticket: "TKT-\(10_000 + number)")
    order.prefersManual = number % 2 == 1
    return order
  }

  /// Changes of what an order made, one after the other.
  static func changes(of order: PlatformOrder, known: [KnownObject]) -> [PlatformOrder] {
    let actions: [PlatformAction] = [
      .budgetUpdate, .creativeRotation, .targetingUpdate, .tag, .pause,
    ]
    return actions.map { action in
      var change = order
      change.action = action
      change.known = known
      change.ticket = order.ticket + "-\(action.rawValue)"
      for position in change.campaign.lineItems.indices {
        alter(&change.campaign.lineItems[position], for: action)
      }
      return change
    }
  }

  private static func alter(_ lineItem: inout NeutralLineItem, for action: PlatformAction) {
    switch action {
    case .budgetUpdate: lineItem.budget.micros *= 2
    case .creativeRotation:
      let retired = lineItem.creatives.removeLast()
      lineItem.retiredCreativeIDs = retired.isImage ? [] : [retired.id]
      lineItem.creatives.append(Fixed.video(retired.id + 5, "Newer"))
    case .targetingUpdate:
      lineItem.previousTargeting = lineItem.targeting
      lineItem.targeting.values[.gender] = nil
      lineItem.targeting.values[.device] = ["MOBILE", "TABLET"]
      lineItem.targeting.values[.daypart] = ["PRIME_TIME"]
    case .create, .tag, .pause: break
    }
  }
}
