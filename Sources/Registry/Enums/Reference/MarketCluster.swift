import Tables

/// The values of `markets.cluster`.
package enum MarketCluster: String, EnumeratedValue {
  /// The United States alone.
  case unitedStates = "UNITED_STATES"
  /// Canada alone.
  case canada = "CANADA"
  /// The United Kingdom and Ireland.
  case ukAndIreland = "UK_AND_IRELAND"
  /// Germany, Austria and Switzerland.
  case germanSpeaking = "DACH"
  /// France alone.
  case france = "FRANCE"
  /// Spain and Portugal.
  case iberia = "IBERIA"
  /// Italy alone.
  case italy = "ITALY"
  /// Belgium and the Netherlands.
  case benelux = "BENELUX"
  /// Denmark, Finland, Norway and Sweden.
  case nordics = "NORDICS"
  /// Poland and its neighbours.
  case centralEurope = "CENTRAL_EUROPE"
  /// Turkey, the Gulf and South Africa.
  case middleEastAndAfrica = "MIDDLE_EAST_AND_AFRICA"
  /// Brazil alone.
  case brazil = "BRAZIL"
  /// Mexico alone.
  case mexico = "MEXICO"
  /// Chile, Colombia and Peru.
  case andes = "ANDES"
  /// Argentina and its neighbours.
  case riverPlate = "RIVER_PLATE"
  /// Australia and New Zealand.
  case australiaAndNewZealand = "ANZ"
  /// Japan alone.
  case japan = "JAPAN"
  /// South Korea alone.
  case korea = "KOREA"
  /// Hong Kong and Taiwan.
  case greaterChina = "GREATER_CHINA"
  /// Indonesia, the Philippines, Singapore and Thailand.
  case southeastAsia = "SOUTHEAST_ASIA"
  /// India and its neighbours.
  case southAsia = "SOUTH_ASIA"

  /// The name of the list.
  package static let enumerationName = "market_cluster"
  /// What the list is for.
  package static let enumerationSummary = "Neighbouring markets that one team plans together."

  /// What the value means.
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

  /// Other spellings that are read as the value.
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
