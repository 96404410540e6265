import Chance
import Registry

/// An advertiser of a world, told by its number.
struct WorldAdvertiser: Sendable {
  let name: String
  let industry: Industry
  let market: MarketFacts
  /// How many campaigns it has.
  let campaigns: Int

  init(
    _ number: Int, of spec: WorldSpec, seed: UInt64, names: inout WorldNames,
    markets: [MarketFacts]
  ) {
    let draws = Draws<WorldSlot>(
      seed: seed, thing: "advertiser \(number)", name: GenerateStreams.world)
    let industries = spec.industries.compactMap { entry in
      Industry(rawValue: entry.item).map { (item: $0, weight: entry.weight) }
    }
    industry =
      industries.isEmpty
      ? draws.pick(Defaults.industryMix, .industry) : draws.pick(industries, .industry)
    name = names.next(seed: seed, industry)
    let known = spec.markets.compactMap { entry in
      markets.first { $0.id == entry.item }.map { (item: $0, weight: entry.weight) }
    }
    market =
      known.isEmpty
      ? Self.usualMarket(name, seed, markets) : draws.pick(known, .market)
    campaigns = Self.count(spec.campaigns, draws.uniform(.campaigns))
  }

  /// How its budgets compare with those of the largest market: they grow with the homes to be reached,
  /// a little more slowly.
  var budgetFactor: Double {
    let homes = Defaults.homes(inMarket: market.code)
    let most = Defaults.homesByMarket.values.max() ?? homes
    return min(1, Elementary.exp(0.7 * Elementary.log(homes / most)))
  }

  private static func usualMarket(
    _ name: String, _ seed: UInt64, _ markets: [MarketFacts]
  ) -> MarketFacts {
    let code = AdvertiserDraw(seed: seed, streamKey: name).marketCode(among: markets.map(\.code))
    guard let market = markets.first(where: { $0.code == code }) else {
      preconditionFailure("a market that is not among the reference rows")
    }
    return market
  }

  private static func count(_ law: SizeLaw, _ uniform: Double) -> Int {
    switch law {
    case .zipf(let exponent, let largest):
      Zipf(largest: largest, exponent: exponent).rank(uniform: uniform)
    case .lognormal, .fixed:
      max(1, Int((SizeDraw(law)?.value(at: uniform) ?? 1).rounded()))
    }
  }
}

/// Names of companies, each given once.
struct WorldNames: Sendable {
  private var taken: Set<String> = []
  private var number = 0

  /// The next free name of a seed, in an industry.
  mutating func next(seed: UInt64, _ industry: Industry) -> String {
    var repeats = 0
    while true {
      number += 1
      var name = AdvertiserDraw(seed: seed, streamKey: "auto/\(number)").name(in: industry)
      // Where names run short, a number tells companies apart.
      if repeats > 20 { name += " \(number)" }
      if taken.insert(name).inserted { return name }
      repeats += 1
    }
  }
}
