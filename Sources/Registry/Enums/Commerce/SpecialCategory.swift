import Tables

/// The values of `campaigns.special_category`.
package enum SpecialCategory: String, EnumeratedValue {
  /// No limits beyond the usual.
  case none = "NONE"
  /// Loans and cards: no targeting by age, gender or postcode.
  case credit = "CREDIT"
  /// Jobs: no targeting by age, gender or postcode.
  case employment = "EMPLOYMENT"
  /// Homes: no targeting by age, gender or postcode.
  case housing = "HOUSING"
  /// Elections and causes: the payer must be known.
  case politics = "POLITICS"
  /// Beer, wine and spirits: adults alone.
  case alcohol = "ALCOHOL"
  /// Betting and lotteries: adults alone, where permitted.
  case gambling = "GAMBLING"
  /// Meeting people: adults alone.
  case dating = "DATING"
  /// Medicines and treatments: never with family titles.
  case health = "HEALTH"

  /// The name of the list.
  package static let enumerationName = "special_category"
  /// What the list is for.
  package static let enumerationSummary = "A subject for which law or policy limits targeting."

  /// What the value means.
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

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .credit: ["FINANCIAL_PRODUCTS_SERVICES"]
    case .politics: ["ISSUES_ELECTIONS_POLITICS"]
    case .health: ["PHARMA"]
    default: []
    }
  }
}
