import Diagnostics
import Registry
import Tables

/// The label that keeps rivals out of one ad break is the advertiser's industry.
enum CompetitiveSeparationRule: QualityJudge {
  static let rule = QualityRule.competitiveSeparation
  static let scope = "to tickets that build campaigns or placements with a competitive label"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.structure) else {
      return .notApplicable("the ticket places nothing")
    }
    guard let label = ticket.campaign["competitive_label"].text, !label.isEmpty else {
      return .notApplicable("rivals are not to be kept apart")
    }
    let industries = Industry.enumeration.values
    let own = ticket.advertiser["industry"].description
    guard industries.contains(label) else {
      let near = Suggestion.nearest(to: label, in: industries)
      return .of([
        Objection("competitive_label '\(label)' keeps no rival away", suggestion: near ?? own)
      ])
    }
    guard label == own else {
      return .of([
        Objection(
          "competitive_label \(label) keeps others away than rivals of the advertiser, who sells "
            + own, suggestion: own)
      ])
    }
    return .of([])
  }
}
