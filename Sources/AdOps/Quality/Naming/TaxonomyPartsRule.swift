import Registry

/// Each part of a name that was typed or given is that of the campaign.
enum TaxonomyPartsRule: QualityJudge {
  static let rule = QualityRule.taxonomyParts
  static let scope = "where a name was typed or given that has the pattern of names"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.naming) else { return .notApplicable("the ticket names nothing") }
    guard let text = ticket.typedName ?? ticket.givenName else {
      return .notApplicable("no name was typed or given")
    }
    guard let name = try? TaxonomyPattern.campaign.parse(text) else {
      return .notApplicable("the name has not the pattern of names")
    }
    guard let expected = try? ticket.builtName() else {
      return .notApplicable("the campaign cannot be named")
    }
    // A given name stays when its campaign is renamed or moves into another year.
    let staying: Set<String> = ticket.typedName == nil ? ["Year", "CampaignName"] : []
    let fields = TaxonomyPattern.campaign.fields.map(\.name).filter { !staying.contains($0) }
    return .of(
      fields.filter { name[$0] != expected[$0] }.map { field in
        Objection(
          "\(field) of \(text) is '\(name[field])', and the campaign's is '\(expected[field])'",
          suggestion: expected[field])
      })
  }
}
