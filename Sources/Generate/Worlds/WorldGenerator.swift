import Chance
package import Registry
import Tables
package import Units

/// Draws what the advertisers and campaigns of a world are to be, one campaign after the other.
///
/// A larger scale adds advertisers behind those that are there, and changes none of them.
package struct WorldGenerator: Sendable {
  private let spec: WorldSpec
  private let seed: UInt64
  private let advertisers: Int
  private let profiles: [String: CampaignSpec]
  private let reference: ReferenceShelf
  private let laws: CampaignLaws

  private var number = 0
  private var advertiser: WorldAdvertiser?
  private var campaign = 0
  private var names = WorldNames()

  /// Prepares a world of so many times its advertisers.
  /// - Parameters:
  ///   - spec: What the world is to be.
  ///   - seed: The seed.
  ///   - scale: By how much its number of advertisers is multiplied.
  ///   - profiles: The profiles that campaigns follow, by name.
  ///   - reference: The reference rows.
  package init(
    _ spec: WorldSpec, seed: UInt64, scale: Int, profiles: [String: CampaignSpec],
    reference: ReferenceShelf
  ) {
    self.spec = spec
    self.seed = seed
    advertisers = spec.advertisers * scale
    self.profiles = profiles
    self.reference = reference
    var laws = CampaignLaws.standard
    if let budget = spec.budget.flatMap(SizeDraw.init) { laws.budget = budget }
    if let days = spec.flightDays.flatMap(SizeDraw.init) { laws.flightDays = days }
    if !spec.lineItems.isEmpty { laws.lineItems = spec.lineItems.map { ($0.item, $0.weight) } }
    if !spec.creatives.isEmpty { laws.creatives = spec.creatives.map { ($0.item, $0.weight) } }
    self.laws = laws
  }

  /// The next campaign, or nothing after the last.
  package mutating func next() -> WorldCampaign? {
    if let advertiser, campaign < advertiser.campaigns {
      campaign += 1
      var laws = laws
      laws.budget = laws.budget.scaled(by: advertiser.budgetFactor)
      return WorldCampaign(
        spec: campaignSpec(of: advertiser, number: campaign), laws: laws,
        isFirst: campaign == 1)
    }
    guard number < advertisers else { return nil }
    number += 1
    campaign = 0
    advertiser = WorldAdvertiser(
      number, of: spec, seed: seed, names: &names, markets: reference.markets)
    return next()
  }

  private func campaignSpec(of advertiser: WorldAdvertiser, number: Int) -> CampaignSpec {
    let draws = Draws<WorldSlot>(
      seed: seed, thing: "\(advertiser.name)/\(number)", name: GenerateStreams.world)
    var campaign = CampaignSpec(spec.name, at: spec.place)
    let lineItems = draws.pick(laws.lineItems, .lineItems)
    campaign.lineItems = (0..<lineItems).map { _ in
      LineItemSpec(EntitySpec(Registry.lineItems.name))
    }
    if !spec.profiles.isEmpty {
      let name = draws.pick(spec.profiles.map { ($0.item, $0.weight) }, .profile)
      if let profile = profiles[name] {
        let currency = AdvertiserCompletion.billing(of: advertiser.market, reference)
        campaign =
          ProfileFollowing(
            profile, lineItems: lineItems, market: advertiser.market, currency: currency
          ).spec
      }
    }
    let place = spec.place
    campaign.advertiser.give(Given(.text(advertiser.name), at: place), for: "name")
    campaign.advertiser.give(
      Given(.text(advertiser.industry.rawValue), at: place), for: "industry")
    campaign.advertiser.give(Given(.integer(advertiser.market.id), at: place), for: "market_id")
    let flight = flight(draws)
    campaign.flight = FlightSpec(
      start: Given(flight.lowerBound, at: place), end: Given(flight.upperBound, at: place),
      days: nil, at: place)
    return campaign
  }

  /// Days inside the calendar; half of all flights begin on a Monday where one fits.
  private func flight(_ draws: Draws<WorldSlot>) -> ClosedRange<CivilDate> {
    let drawn = Int64(laws.flightDays.value(at: draws.uniform(.flightDays)).rounded())
    let days = min(max(1, drawn), spec.days)
    let last = spec.firstDay + (spec.days - days)
    var start = spec.firstDay + Int64(draws.integer(in: 0...Int(spec.days - days), .flightStart))
    if draws.chance(0.5, .beginsOnMonday), start.weekday != .monday {
      let monday = start.weekStart + 7
      if monday <= last { start = monday }
    }
    return start...(start + (days - 1))
  }
}

/// A campaign of a world, to be generated.
package struct WorldCampaign: Sendable {
  /// What is given of it.
  package let spec: CampaignSpec
  /// How large its parts are.
  package let laws: CampaignLaws
  /// True for the first campaign of its advertiser.
  package let isFirst: Bool

  /// The hours of all its line items that end by an instant; each runs as its campaign does.
  package func hours(by asOf: Instant) -> Int64 {
    guard let days = spec.flight?.range else { return 0 }
    let (first, last) = (days.lowerBound.hours.lowerBound, days.upperBound.hours.upperBound)
    return Int64(spec.lineItems.count) * max(0, min(last, asOf.hour) - first)
  }
}
