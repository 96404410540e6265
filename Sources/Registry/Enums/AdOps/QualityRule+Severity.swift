extension QualityRule {
  /// What a failure does to the ticket.
  package var severity: CheckSeverity {
    switch self {
    case .trackingTaxonomy, .adID: .warn
    case .taxonomyValid, .taxonomyParts, .titleSpelling, .brandSafety, .budgetLimits,
      .platformMinimum, .budgetSum, .flights, .creativeSpecification, .interactiveLimits,
      .creativeApproved, .landingPage, .trackers, .geography, .language, .frequencyCap,
      .targetingWhitelist, .specialCategory, .competitiveSeparation, .platformFields,
      .duplicateTicket, .privacy:
      .block
    }
  }

  /// The rules without which no ticket passes the gate.
  package static let blocking: [QualityRule] = allCases.filter { $0.severity == .block }

  /// The kinds of mistakes that the rule is there to catch.
  package var causes: Set<MistakeCause> {
    switch self {
    case .taxonomyValid, .taxonomyParts, .titleSpelling: [.naming]
    case .brandSafety: [.targeting, .category]
    case .budgetLimits, .platformMinimum, .budgetSum, .flights: [.datesBudget]
    case .creativeSpecification, .interactiveLimits, .creativeApproved, .adID: [.specification]
    case .landingPage: [.url]
    case .privacy: [.url, .naming]
    case .trackers, .trackingTaxonomy: [.tracker]
    case .geography, .language, .targetingWhitelist: [.targeting]
    case .frequencyCap: [.frequencyCap]
    case .specialCategory, .competitiveSeparation: [.category]
    case .platformFields, .duplicateTicket: []
    }
  }
}
