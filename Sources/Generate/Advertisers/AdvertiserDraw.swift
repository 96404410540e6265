package import Chance
package import Registry

/// What an advertiser's stream says about it: a function of the seed and its stream key.
package struct AdvertiserDraw: Sendable {
  private let draws: Draws<Slot>

  /// The stream of advertisers.
  package static let streamName = StreamName("advertiser")

  private enum Slot: UInt64 {
    case industry = 0
    case place = 1
    case ending = 2
    case market = 3
    case hasAgency = 4
    case agencyOpening = 5
    case agencyEnding = 6
    case middle = 7
    case hasMiddle = 8
  }

  /// The draws of the advertiser that a key names.
  package init(seed: UInt64, streamKey: String) {
    draws = Draws(seed: seed, thing: streamKey, name: Self.streamName)
  }

  /// What it sells, as often as advertisers on streaming television do.
  package var industry: Industry { draws.pick(Defaults.industryMix, .industry) }

  /// A fictitious company name of an industry.
  package func name(in industry: Industry) -> String {
    let place =
      draws.pick(IndustryWords.places, .place)
      + draws.pick(IndustryWords.placeEndings, .place, row: 1)
    let middle =
      draws.chance(0.25, .hasMiddle) ? [draws.pick(IndustryWords.middles, .middle)] : []
    let words = [place] + middle + [draws.pick(IndustryWords.endings(of: industry), .ending)]
    return words.joined(separator: " ")
  }

  /// The code of the country of its seat: half in the United States, else among the markets.
  package func marketCode(among codes: [String]) -> String {
    if draws.chance(0.5, .market), codes.contains("US") { return "US" }
    return draws.pick(codes, .market, row: 1)
  }

  /// The agency that plans for it; a third plan for themselves.
  package var agencyName: String? {
    guard draws.chance(2.0 / 3, .hasAgency) else { return nil }
    return draws.pick(IndustryWords.agencyOpenings, .agencyOpening) + " "
      + draws.pick(IndustryWords.agencyEndings, .agencyEnding)
  }
}
