import Tables

/// The values of the targeting key INTEREST_CATEGORY.
package enum InterestCategory: String, EnumeratedValue {
  case general = "GENERAL"
  case automotive = "AUTOMOTIVE"
  case foodDrink = "FOOD_DRINK"
  case personalFinance = "PERSONAL_FINANCE"
  case technology = "TECHNOLOGY"
  case shopping = "SHOPPING"
  case travel = "TRAVEL"
  case entertainment = "ENTERTAINMENT"
  case sports = "SPORTS"
  case gaming = "GAMING"
  case music = "MUSIC"
  case fashion = "FASHION"
  case beauty = "BEAUTY"
  case healthFitness = "HEALTH_FITNESS"
  case homeGarden = "HOME_GARDEN"
  case parenting = "PARENTING"
  case pets = "PETS"
  case newsPolitics = "NEWS_POLITICS"
  case business = "BUSINESS"
  case education = "EDUCATION"
  case outdoors = "OUTDOORS"

  package static let enumerationName = "interest_category"
  package static let enumerationSummary = "What a viewer is interested in."

  package var summary: String {
    switch self {
    case .general: "Anything."
    case .automotive: "Cars and driving."
    case .foodDrink: "Cooking, eating and drinking."
    case .personalFinance: "Saving, investing and banking."
    case .technology: "Devices and software."
    case .shopping: "Bargains and new things."
    case .travel: "Journeys near and far."
    case .entertainment: "Films, series and celebrities."
    case .sports: "Watching and doing sport."
    case .gaming: "Video games."
    case .music: "Listening and playing."
    case .fashion: "Clothes and style."
    case .beauty: "Cosmetics and care."
    case .healthFitness: "Exercise and wellbeing."
    case .homeGarden: "Living, building and planting."
    case .parenting: "Raising children."
    case .pets: "Animals at home."
    case .newsPolitics: "What happens in the world."
    case .business: "Companies and work."
    case .education: "Learning and teaching."
    case .outdoors: "Hiking, camping and nature."
    }
  }

  package var aliases: [String] {
    switch self {
    case .general: ["ALL"]
    case .automotive: ["AUTO", "CARS"]
    case .foodDrink: ["FOOD"]
    case .personalFinance: ["FINANCE"]
    case .technology: ["TECH", "ELECTRONICS"]
    case .shopping: ["RETAIL"]
    case .entertainment: ["MOVIES", "TV"]
    case .sports: ["SPORT"]
    case .gaming: ["GAMES"]
    case .fashion: ["APPAREL"]
    case .healthFitness: ["HEALTH", "FITNESS", "WELLNESS"]
    case .homeGarden: ["HOME"]
    case .parenting: ["FAMILY"]
    case .newsPolitics: ["NEWS"]
    default: []
    }
  }
}
