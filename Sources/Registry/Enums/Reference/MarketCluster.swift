import Tables

/// The values of `markets.cluster`.
package enum MarketCluster: String, EnumeratedValue {
  case unitedStates = "UNITED_STATES"
  case canada = "CANADA"
  case ukAndIreland = "UK_AND_IRELAND"
  case germanSpeaking = "DACH"
  case france = "FRANCE"
  case iberia = "IBERIA"
  case italy = "ITALY"
  case benelux = "BENELUX"
  case nordics = "NORDICS"
  case centralEurope = "CENTRAL_EUROPE"
  case middleEastAndAfrica = "MIDDLE_EAST_AND_AFRICA"
  case brazil = "BRAZIL"
  case mexico = "MEXICO"
  case andes = "ANDES"
  case riverPlate = "RIVER_PLATE"
  case australiaAndNewZealand = "ANZ"
  case japan = "JAPAN"
  case korea = "KOREA"
  case greaterChina = "GREATER_CHINA"
  case southeastAsia = "SOUTHEAST_ASIA"
  case southAsia = "SOUTH_ASIA"

  package static let enumerationName = "market_cluster"
  package static let enumerationSummary = "Neighbouring markets that one team plans together."

  package var summary: String {
    switch self {
    case .unitedStates: "The United States alone."
    case .canada: "Canada alone."
    case .ukAndIreland: "The United Kingdom and Ireland."
    case .germanSpeaking: "Germany, Austria and Switzerland."
    case .france: "France alone."
    case .iberia: "Spain and Portugal."
    case .italy: "Italy alone."
    case .benelux: "Belgium and the Netherlands."
    case .nordics: "Denmark, Finland, Norway and Sweden."
    case .centralEurope: "Poland and its neighbours."
    case .middleEastAndAfrica: "Turkey, the Gulf and South Africa."
    case .brazil: "Brazil alone."
    case .mexico: "Mexico alone."
    case .andes: "Chile, Colombia and Peru."
    case .riverPlate: "Argentina and its neighbours."
    case .australiaAndNewZealand: "Australia and New Zealand."
    case .japan: "Japan alone."
    case .korea: "South Korea alone."
    case .greaterChina: "Hong Kong and Taiwan."
    case .southeastAsia: "Indonesia, the Philippines, Singapore and Thailand."
    case .southAsia: "India and its neighbours."
    }
  }

  package var aliases: [String] {
    switch self {
    case .ukAndIreland: ["UKI"]
    case .germanSpeaking: ["GSA"]
    case .middleEastAndAfrica: ["MEA"]
    case .andes: ["CLPECO"]
    case .southeastAsia: ["SEA"]
    default: []
    }
  }
}
