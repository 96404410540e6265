import Registry

/// What suits the viewers of an industry: interests, genres, and the part of the market of its brands.
enum IndustryAffinity {
  /// The interests of people who buy from an industry, the nearest first.
  static func interests(of industry: Industry) -> [InterestCategory] {
    switch industry {
    case .consumerGoods: [.foodDrink, .shopping, .parenting]
    case .automotive: [.automotive, .technology, .outdoors]
    case .financialServices: [.personalFinance, .business]
    case .retail: [.shopping, .fashion, .homeGarden]
    case .technology: [.technology, .gaming, .business]
    case .mediaEntertainment: [.entertainment, .music, .gaming]
    case .telecom: [.technology, .entertainment, .sports]
    case .travel: [.travel, .outdoors, .foodDrink]
    case .insurance: [.personalFinance, .automotive, .homeGarden]
    case .foodServices: [.foodDrink, .entertainment]
    case .health, .pharma: [.healthFitness, .general]
    case .apparel: [.fashion, .shopping]
    case .beauty: [.beauty, .fashion, .healthFitness]
    case .homeGarden: [.homeGarden, .shopping]
    case .sportingGoods: [.sports, .outdoors, .healthFitness]
    case .education: [.education, .business]
    case .realEstate: [.homeGarden, .personalFinance]
    case .pets: [.pets, .homeGarden]
    case .alcohol: [.foodDrink, .entertainment]
    case .gambling: [.sports, .gaming]
    case .dating: [.entertainment, .music]
    case .politics, .nonProfit: [.newsPolitics, .general]
    }
  }

  /// The genres beside which an industry likes to stand, the nearest first.
  static func genres(of industry: Industry) -> [ContentGenre] {
    switch industry {
    case .consumerGoods, .foodServices: [.comedy, .reality, .family, .romance]
    case .automotive: [.drama, .documentary, .action, .thriller, .sports]
    case .financialServices, .insurance: [.business, .documentary, .drama, .news]
    case .retail, .apparel, .beauty: [.reality, .comedy, .romance, .drama]
    case .technology, .telecom: [.scienceFiction, .tech, .action, .sports, .documentary]
    case .mediaEntertainment: [.drama, .comedy, .action, .scienceFiction, .fantasy]
    case .travel: [.documentary, .romance, .reality, .history]
    case .health, .pharma: [.documentary, .drama, .reality, .news]
    case .homeGarden, .realEstate: [.reality, .documentary, .drama]
    case .sportingGoods: [.sports, .documentary, .action]
    case .education: [.documentary, .history, .biography, .business]
    case .pets: [.family, .comedy, .animation, .reality]
    case .alcohol: [.drama, .comedy, .crime, .sports]
    case .gambling: [.sports, .action, .thriller]
    case .dating: [.romance, .comedy, .reality]
    case .politics, .nonProfit: [.documentary, .news, .biography, .history]
    }
  }

  /// The part of the market of a brand that is not known yet.
  static func segment(of industry: Industry) -> BrandSegment {
    switch industry {
    case .financialServices, .insurance, .realEstate: .finance
    case .technology, .telecom: .technology
    case .mediaEntertainment: .generalEntertainment
    case .automotive, .travel, .beauty: .premium
    case .sportingGoods: .sports
    default: .massMarket
    }
  }
}
