import Tables

/// The values of `advertisers.industry`, after the IAB's Ad Product Taxonomy 2.0.
package enum Industry: String, EnumeratedValue {
  case consumerGoods = "CONSUMER_GOODS"
  case automotive = "AUTOMOTIVE"
  case financialServices = "FINANCIAL_SERVICES"
  case retail = "RETAIL"
  case technology = "TECHNOLOGY"
  case mediaEntertainment = "MEDIA_ENTERTAINMENT"
  case telecom = "TELECOM"
  case travel = "TRAVEL"
  case insurance = "INSURANCE"
  case foodServices = "FOOD_SERVICES"
  case health = "HEALTH"
  case pharma = "PHARMA"
  case apparel = "APPAREL"
  case beauty = "BEAUTY"
  case homeGarden = "HOME_GARDEN"
  case sportingGoods = "SPORTING_GOODS"
  case education = "EDUCATION"
  case realEstate = "REAL_ESTATE"
  case pets = "PETS"
  case alcohol = "ALCOHOL"
  case gambling = "GAMBLING"
  case dating = "DATING"
  case politics = "POLITICS"
  case nonProfit = "NON_PROFIT"

  package static let enumerationName = "industry"
  package static let enumerationSummary = "What an advertiser sells."

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
}
