import Generate
import Registry
import Tables

/// Many generated campaigns, one after another as a database would hold them.
struct Crowd: Sequence, IteratorProtocol {
  private let generator: CampaignGenerator
  private let most: Int
  private var ids = Trial.firstIDs
  private var number = 0

  #if DEBUG
    /// Enough to meet every combination of formats, goals and industries in a few seconds.
    static let size = 1_500
  #else
    /// What the rules are promised for.
    static let size = 100_000
  #endif

  init(_ most: Int = size, seed: UInt64 = 2_026) {
    self.most = most
    generator = CampaignGenerator(seed: seed, surroundings: Trial.surroundings)
  }

  /// The rows of the next campaign with their numbers, every one of a new advertiser.
  mutating func next() -> [Row]? {
    guard number < most else { return nil }
    let first = ids
    let spec = Self.spec(number)
    number += 1
    let campaign = generator.campaign(spec, ids: &ids)
    return Trial.filled(campaign.rows, from: first, at: campaign.start)
  }

  /// Every third leaves the industry to the seed; the others go through all of them.
  private static func spec(_ number: Int) -> CampaignSpec {
    var spec = SpecBuilding.empty("auto")
    spec.advertiser = SpecBuilding.entity(
      "advertisers", ["name": .text("A\(number) Foods")])
    if number % 3 > 0 {
      let industry = Industry.allCases[number / 3 % Industry.allCases.count]
      spec.advertiser.give(
        Given(.text(industry.rawValue), at: SpecBuilding.place), for: "industry")
    }
    // Some sell films for a brand of the reference rows, families and studios among them.
    if number % 10 == 0 {
      let films = Value.text(Industry.mediaEntertainment.rawValue)
      spec.advertiser.give(Given(films, at: SpecBuilding.place), for: "industry")
      let brands = Registry.referenceRows(of: Registry.brands)
      spec.advertiser.give(
        Given(brands[number / 10 % brands.count]["id"], at: SpecBuilding.place), for: "brand_id")
    }
    return spec
  }
}
