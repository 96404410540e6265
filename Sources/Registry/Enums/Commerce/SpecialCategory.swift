import Tables

/// The values of `campaigns.special_category`.
package enum SpecialCategory: String, EnumeratedValue {
  case none = "NONE"
  case credit = "CREDIT"
  case employment = "EMPLOYMENT"
  case housing = "HOUSING"
  case politics = "POLITICS"
  case alcohol = "ALCOHOL"
  case gambling = "GAMBLING"
  case dating = "DATING"
  case health = "HEALTH"

  package static let enumerationName = "special_category"
  package static let enumerationSummary = "A subject for which law or policy limits targeting."

  package var summary: String {
    switch self {
    case .none: "No limits beyond the usual."
    case .credit: "Loans and cards: no targeting by age, gender or postcode."
    case .employment: "Jobs: no targeting by age, gender or postcode."
    case .housing: "Homes: no targeting by age, gender or postcode."
    case .politics: "Elections and causes: the payer must be known."
    case .alcohol: "Beer, wine and spirits: adults alone."
    case .gambling: "Betting and lotteries: adults alone, where permitted."
    case .dating: "Meeting people: adults alone."
    case .health: "Medicines and treatments: never with family titles."
    }
  }

  package var aliases: [String] {
    switch self {
    case .credit: ["FINANCIAL_PRODUCTS_SERVICES"]
    case .politics: ["ISSUES_ELECTIONS_POLITICS"]
    case .health: ["PHARMA"]
    default: []
    }
  }
}
