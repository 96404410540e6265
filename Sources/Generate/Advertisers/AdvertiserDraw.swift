package import Chance
package import Registry

/// What an advertiser's stream says about it: a function of the seed and its stream key.
package struct AdvertiserDraw: Sendable {
  private let stream: Stream

  /// The stream of advertisers.
  package static let streamName = StreamName("advertiser")

  private enum Slot {
    static let industry: UInt64 = 0
    static let opening: UInt64 = 1
    static let ending: UInt64 = 2
    static let market: UInt64 = 3
    static let hasAgency: UInt64 = 4
    static let agencyOpening: UInt64 = 5
    static let agencyEnding: UInt64 = 6
  }

  /// The draws of the advertiser that a key names.
  package init(seed: UInt64, streamKey: String) {
    stream = Stream(seed: seed, thing: streamKey, name: Self.streamName)
  }

  /// What it sells, as often as advertisers on streaming television do.
  package var industry: Industry {
    IndustryShares.industry(at: stream.uniform(row: 0, slot: Slot.industry))
  }

  /// A fictitious company name of an industry.
  package func name(in industry: Industry) -> String {
    pick(IndustryWords.openings, Slot.opening) + " "
      + pick(IndustryWords.endings(of: industry), Slot.ending)
  }

  /// The code of the country of its seat: half in the United States, else among the markets.
  package func marketCode(among codes: [String]) -> String {
    let uniform = stream.uniform(row: 0, slot: Slot.market)
    if uniform < 0.5, codes.contains("US") { return "US" }
    return pick(codes, Slot.market, row: 1)
  }

  /// The agency that plans for it; a third plan for themselves.
  package var agencyName: String? {
    guard stream.uniform(row: 0, slot: Slot.hasAgency) < 2.0 / 3 else { return nil }
    return pick(IndustryWords.agencyOpenings, Slot.agencyOpening) + " "
      + pick(IndustryWords.agencyEndings, Slot.agencyEnding)
  }

  private func pick(_ words: [String], _ slot: UInt64, row: UInt64 = 0) -> String {
    words[Int(stream.integer(below: UInt64(words.count), row: row, slot: slot))]
  }
}
