import Registry

/// Judges tickets by every rule.
package struct QualityEngine: Sendable {
  /// Where its rules draw their lines.
  package let limits: QualityLimits

  /// Makes an engine.
  package init(limits: QualityLimits = QualityLimits()) { self.limits = limits }

  /// Every rule, in the order in which they are shown.
  package static let judges: [any QualityJudge.Type] = [
    TaxonomyValidRule.self, TaxonomyPartsRule.self, TitleSpellingRule.self, BrandSafetyRule.self,
    BudgetLimitsRule.self, PlatformMinimumRule.self, BudgetSumRule.self, FlightsRule.self,
    CreativeSpecificationRule.self, InteractiveLimitsRule.self, CreativeApprovedRule.self,
    LandingPageRule.self, TrackersRule.self, TrackingTaxonomyRule.self, GeographyRule.self,
    LanguageRule.self, FrequencyCapRule.self, TargetingWhitelistRule.self,
    SpecialCategoryRule.self, CompetitiveSeparationRule.self, AdIDRule.self,
    PlatformFieldsRule.self, DuplicateTicketRule.self, PrivacyRule.self,
  ]

  /// What every rule finds about a ticket, in the order of the rules.
  package func run(_ ticket: TicketCase) -> [CheckOutcome] {
    Self.judges.map { judge in
      CheckOutcome(rule: judge.rule, judgement: judge.judge(ticket, by: limits))
    }
  }
}
