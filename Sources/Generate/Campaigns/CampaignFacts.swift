import Registry
import Tables
import Units

/// What everything in a campaign must agree with.
struct CampaignFacts: Sendable {
  let seed: UInt64
  /// The campaign's stream key, with which those of its parts begin.
  let key: String
  let name: String
  let advertiserKey: String
  let advertiserName: String
  let industry: Industry
  let brand: BrandFacts
  let market: MarketFacts
  let currency: CurrencyFacts
  let title: TitleFacts?
  let objective: Objective
  let buyType: BuyType
  let category: SpecialCategory
  /// From the first day to the last, as far as the campaign decides it.
  let span: ClosedRange<CivilDate>
  /// The host of its landing pages, such as `luxauto.example`.
  let host: String

  /// The genres beside which it may stand: those of its title, or of its industry.
  var genres: [ContentGenre] {
    if let title { return [title.genre] }
    var genres = IndustryAffinity.genres(of: industry)
    if brand.isFamilyFriendly { genres.removeAll { !ContentFitness.familyGenres.contains($0) } }
    if category.levels != nil {
      genres.removeAll { ContentGenre.childrens.contains($0) }
    }
    return genres
  }

  /// True when a volume is promised.
  var isGuaranteed: Bool { buyType == .programmaticGuaranteed || buyType == .directGuaranteed }
}
