import Registry
import Tables

/// The name that the campaign has or will get has the pattern of names, and knows its codes.
enum TaxonomyValidRule: QualityJudge {
  static let rule = QualityRule.taxonomyValid
  static let scope = "to tickets that build campaigns or placements or change their names"

  /// Words that a name ends in when nobody meant it to be launched.
  private static let leftovers: Set<String> = ["test", "copy", "tmp", "temp", "draft", "untitled"]

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.naming) else { return .notApplicable("the ticket names nothing") }
    return .of(
      ticket.problems(.name) + ticket.problems(.ticket, columns: ["channel_id"])
        + ticket.problems(.campaign, columns: ["name", "brand_id", "market_id"])
        + objections(to: ticket) + leftover(ticket))
  }

  private static func objections(to ticket: TicketCase) -> [Objection] {
    do {
      guard let name = ticket.typedName ?? ticket.givenName else {
        return taken(try ticket.builtName(), ticket)
      }
      let vocabulary = TaxonomyVocabulary(ticket.names)
      _ = try TaxonomyPattern.campaign.parse(name, knowing: vocabulary)
      return []
    } catch { return error.all.map(Objection.init) }
  }

  /// Two campaigns with one name are refused, with both of them named.
  private static func taken(_ name: TaxonomyName, _ ticket: TicketCase) -> [Objection] {
    guard let campaign = ticket.campaign["id"].integer, let channel = ticket.channel["id"].integer
    else { return [] }
    let giving = NameGiving(
      name, campaign: campaign, code: ticket.campaign["code"].description, channel: channel,
      among: ticket.givenNames)
    if case .refused(let finding) = giving { return [Objection(finding)] }
    return []
  }

  private static func leftover(_ ticket: TicketCase) -> [Objection] {
    let name = ticket.campaign["name"].description
    let last = name.lowercased().split { !$0.isLetter && !$0.isNumber }.last.map(String.init)
    guard let last, leftovers.contains(last) else { return [] }
    return [Objection("the campaign's name '\(name)' ends in '\(last)'", isDoubt: true)]
  }
}
