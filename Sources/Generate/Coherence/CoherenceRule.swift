package import Tables

/// Something that holds in every generated campaign, so that its parts suit each other.
package struct CoherenceRule: Sendable {
  /// Its name, in lower-case words joined by underscores.
  package let name: String
  /// What holds, as a sentence without a final period.
  package let sentence: String
  private let offenders: @Sendable (CampaignView) -> [Row]

  init(
    _ name: String, _ sentence: String, offenders: @escaping @Sendable (CampaignView) -> [Row]
  ) {
    self.name = name
    self.sentence = sentence
    self.offenders = offenders
  }

  /// The rows of a campaign that break the rule.
  /// - Complexity: O(rows of the campaign).
  package func offenders(in campaign: CampaignView) -> [Row] { offenders(campaign) }

  /// Every rule, those of the whole campaign first.
  package static let all: [CoherenceRule] =
    campaignRules + moneyRules + shapeRules + viewerRules + fileRules + actionRules
}

extension CoherenceRule {
  /// A rule about the campaign itself.
  static func campaign(
    _ name: String, _ sentence: String, holds: @escaping @Sendable (CampaignView) -> Bool
  ) -> CoherenceRule {
    CoherenceRule(name, sentence) { holds($0) ? [] : [$0.campaign] }
  }

  /// A rule about each line item.
  static func lineItem(
    _ name: String, _ sentence: String,
    holds: @escaping @Sendable (CampaignView, LineItemView) -> Bool
  ) -> CoherenceRule {
    CoherenceRule(name, sentence) { view in
      view.lineItems.filter { !holds(view, $0) }.map(\.row)
    }
  }

  /// A rule about each creative.
  static func creative(
    _ name: String, _ sentence: String,
    holds: @escaping @Sendable (CampaignView, LineItemView, Row) -> Bool
  ) -> CoherenceRule {
    CoherenceRule(name, sentence) { view in
      view.lineItems.flatMap { item in item.creatives.filter { !holds(view, item, $0) } }
    }
  }
}
