import Registry

/// Who can measure a campaign, by country, industry and what is to be known.
struct MeasurementChoice {
  private let facts: CampaignFacts

  init(_ facts: CampaignFacts) { self.facts = facts }

  /// The partners in question; never none.
  func partners(studiesBrand: Bool, measuresAttention: Bool) -> [MeasurementPartner] {
    switch facts.market.code {
    case "JP": return [.macromill]
    case "FR": return [.mediametrie, .kantar]
    default: break
    }
    if facts.market.region == .europeMiddleEastAfrica { return [.audienceProject, .kantar] }
    if studiesBrand { return [.nielsen, .kantar, .lucid] }
    if measuresAttention { return [.iSpot] }
    guard facts.market.code == "US" else { return [.nielsen, .kantar] }
    switch facts.industry {
    case .consumerGoods, .foodServices, .pets: return [.ncSolutions, .nielsen]
    case .retail, .apparel, .beauty, .homeGarden, .travel: return [.affinitySolutions, .edo]
    default: return [.edo, .iSpot, .nielsen]
    }
  }
}
