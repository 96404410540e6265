import Tables

/// The values of the targeting key INTEREST_CATEGORY.
package enum InterestCategory: String, EnumeratedValue {
  /// Anything.
  case general = "GENERAL"
  /// Cars and driving.
  case automotive = "AUTOMOTIVE"
  /// Cooking, eating and drinking.
  case foodDrink = "FOOD_DRINK"
  /// Saving, investing and banking.
  case personalFinance = "PERSONAL_FINANCE"
  /// Devices and software.
  case technology = "TECHNOLOGY"
  /// Bargains and new things.
  case shopping = "SHOPPING"
  /// Journeys near and far.
  case travel = "TRAVEL"
  /// Films, series and celebrities.
  case entertainment = "ENTERTAINMENT"
  /// Watching and doing sport.
  case sports = "SPORTS"
  /// Video games.
  case gaming = "GAMING"
  /// Listening and playing.
  case music = "MUSIC"
  /// Clothes and style.
  case fashion = "FASHION"
  /// Cosmetics and care.
  case beauty = "BEAUTY"
  /// Exercise and wellbeing.
  case healthFitness = "HEALTH_FITNESS"
  /// Living, building and planting.
  case homeGarden = "HOME_GARDEN"
  /// Raising children.
  case parenting = "PARENTING"
  /// Animals at home.
  case pets = "PETS"
  /// What happens in the world.
  case newsPolitics = "NEWS_POLITICS"
  /// Companies and work.
  case business = "BUSINESS"
  /// Learning and teaching.
  case education = "EDUCATION"
  /// Hiking, camping and nature.
  case outdoors = "OUTDOORS"

  /// The name of the list.
  package static let enumerationName = "interest_category"
  /// What the list is for.
  package static let enumerationSummary = "What a viewer is interested in."

  /// What the value means.
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

  /// Other spellings that are read as the value.
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
