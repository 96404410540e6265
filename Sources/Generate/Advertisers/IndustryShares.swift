internal import Registry

/// How often each industry advertises on streaming television.
enum IndustryShares {
  /// Shares in percent; engineering estimates after the verticals of `domain.md` 1.11.
  static let percent: [(industry: Industry, share: Double)] = [
    (.consumerGoods, 18), (.automotive, 11), (.financialServices, 9), (.retail, 9),
    (.technology, 7), (.mediaEntertainment, 6), (.telecom, 5), (.travel, 5), (.insurance, 5),
    (.foodServices, 5), (.health, 4), (.pharma, 4), (.apparel, 3), (.beauty, 3), (.homeGarden, 2),
    (.sportingGoods, 1), (.education, 1), (.realEstate, 1), (.pets, 1),
  ]

  /// The industry at a place in (0, 1) along the shares.
  static func industry(at uniform: Double) -> Industry {
    var rest = uniform * percent.reduce(0) { $0 + $1.share }
    for (industry, share) in percent {
      rest -= share
      if rest < 0 { return industry }
    }
    return .consumerGoods
  }
}
