import Registry
import Tables

/// Landing pages and trackers carry the campaign's name, whole or its last part.
enum TrackingTaxonomyRule: QualityJudge {
  static let rule = QualityRule.trackingTaxonomy
  static let scope = "to tickets with creatives or links of a campaign that can be named"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.links), !ticket.creatives.isEmpty else {
      return .notApplicable("the ticket tracks nothing")
    }
    guard let name = ticket.countingName,
      let parsed = try? TaxonomyPattern.campaign.parse(name)
    else { return .notApplicable("the campaign has no name that could be carried") }
    let wanted = [name, parsed["CampaignName"]]
    return .of(
      ticket.creatives.flatMap { _, part in
        ["landing_page_url", "click_tracker_url", "impression_tracker_url"].filter {
          lacks(wanted, part.row[$0])
        }.map { Objection("\($0) of \(part.creative) does not carry \(wanted[1])") }
      })
  }

  /// What is no address is left to the rules of addresses.
  private static func lacks(_ names: [String], _ cell: Value) -> Bool {
    guard let address = cell.text.flatMap({ WebAddress($0) }) else { return false }
    let names = names.map { $0.lowercased() }
    return !address.query.contains { names.contains($0.value.lowercased()) }
  }
}
