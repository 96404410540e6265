import Registry

extension QualityEngine {
  /// The rules that must hold before a campaign is named, because a given name stays.
  private static let namingJudges: [any QualityJudge.Type] = [
    TaxonomyValidRule.self, TaxonomyPartsRule.self, TitleSpellingRule.self, FlightsRule.self,
    GeographyRule.self,
  ]

  /// True where nothing that was typed would give the campaign a name that is wrong for good.
  package func letsName(_ ticket: TicketCase) -> Bool {
    Self.namingJudges.allSatisfy { $0.judge(ticket, by: limits).result != .fail }
  }
}
