import Tables

/// The values of `advertisers.industry`, after the IAB's Ad Product Taxonomy 2.0.
package enum Industry: String, EnumeratedValue {
  /// Packaged goods of daily use.
  case consumerGoods = "CONSUMER_GOODS"
  /// Cars and what belongs to them.
  case automotive = "AUTOMOTIVE"
  /// Banking, cards and investment.
  case financialServices = "FINANCIAL_SERVICES"
  /// Shops, in town and online.
  case retail = "RETAIL"
  /// Electronics, software and services for them.
  case technology = "TECHNOLOGY"
  /// Films, series, games and music.
  case mediaEntertainment = "MEDIA_ENTERTAINMENT"
  /// Telephone and internet access.
  case telecom = "TELECOM"
  /// Flights, hotels and holidays.
  case travel = "TRAVEL"
  /// Cover for health, home and car.
  case insurance = "INSURANCE"
  /// Restaurants and delivery.
  case foodServices = "FOOD_SERVICES"
  /// Care, fitness and medical goods.
  case health = "HEALTH"
  /// Medicines.
  case pharma = "PHARMA"
  /// Clothes and shoes.
  case apparel = "APPAREL"
  /// Cosmetics and personal care.
  case beauty = "BEAUTY"
  /// Furniture, tools and gardens.
  case homeGarden = "HOME_GARDEN"
  /// Equipment for sport and the outdoors.
  case sportingGoods = "SPORTING_GOODS"
  /// Schools, courses and learning.
  case education = "EDUCATION"
  /// Homes and offices, to buy and to rent.
  case realEstate = "REAL_ESTATE"
  /// Food and care for animals.
  case pets = "PETS"
  /// Beer, wine and spirits, for adults alone.
  case alcohol = "ALCOHOL"
  /// Betting and lotteries, for adults alone.
  case gambling = "GAMBLING"
  /// Services for meeting people, for adults alone.
  case dating = "DATING"
  /// Parties, candidates and causes.
  case politics = "POLITICS"
  /// Charities and public bodies.
  case nonProfit = "NON_PROFIT"

  /// The name of the list.
  package static let enumerationName = "industry"
  /// What the list is for.
  package static let enumerationSummary = "What an advertiser sells."

  /// What the value means.
  package var summary: String {
    switch self {
    case .consumerGoods: "Packaged goods of daily use."
    case .automotive: "Cars and what belongs to them."
    case .financialServices: "Banking, cards and investment."
    case .retail: "Shops, in town and online."
    case .technology: "Electronics, software and services for them."
    case .mediaEntertainment: "Films, series, games and music."
    case .telecom: "Telephone and internet access."
    case .travel: "Flights, hotels and holidays."
    case .insurance: "Cover for health, home and car."
    case .foodServices: "Restaurants and delivery."
    case .health: "Care, fitness and medical goods."
    case .pharma: "Medicines."
    case .apparel: "Clothes and shoes."
    case .beauty: "Cosmetics and personal care."
    case .homeGarden: "Furniture, tools and gardens."
    case .sportingGoods: "Equipment for sport and the outdoors."
    case .education: "Schools, courses and learning."
    case .realEstate: "Homes and offices, to buy and to rent."
    case .pets: "Food and care for animals."
    case .alcohol: "Beer, wine and spirits, for adults alone."
    case .gambling: "Betting and lotteries, for adults alone."
    case .dating: "Services for meeting people, for adults alone."
    case .politics: "Parties, candidates and causes."
    case .nonProfit: "Charities and public bodies."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .consumerGoods: ["CPG"]
    case .automotive: ["VEHICLES"]
    case .financialServices: ["FINANCE", "BANKING"]
    case .technology: ["TECH", "CONSUMER_ELECTRONICS"]
    case .mediaEntertainment: ["ENTERTAINMENT", "MEDIA"]
    case .telecom: ["TELECOMMUNICATIONS"]
    case .foodServices: ["RESTAURANTS"]
    case .health: ["HEALTHCARE"]
    case .apparel: ["FASHION", "CLOTHING"]
    default: []
    }
  }

  /// The subject that limits the targeting of all its campaigns, if one does.
  package var specialCategory: SpecialCategory {
    switch self {
    case .alcohol: .alcohol
    case .gambling: .gambling
    case .dating: .dating
    case .politics: .politics
    case .pharma: .health
    case .realEstate: .housing
    default: .none
    }
  }
}
