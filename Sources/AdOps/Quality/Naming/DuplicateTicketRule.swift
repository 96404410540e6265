import Registry
import Tables

/// No live ticket that was opened before asks for the same.
enum DuplicateTicketRule: QualityJudge {
  static let rule = QualityRule.duplicateTicket
  static let scope = "to tickets that platforms or traffickers carry out"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard !ticket.requestType.aspects.isEmpty else {
      return .notApplicable("several tickets of this type may be open at once")
    }
    let twins = ticket.others.filter { isTwin($0, of: ticket) }
    return .of(
      twins.map { Objection("\($0.ticket["code"]) asks for the same and is not done yet") })
  }

  private static func isTwin(_ other: OtherTicket, of ticket: TicketCase) -> Bool {
    let same = ["campaign_id", "line_item_id", "channel_id"]
    guard other.requestType == ticket.requestType, other.isLive, isEarlier(other.ticket, ticket),
      other.ticket.values(of: same) == ticket.ticket.values(of: same)
    else { return false }
    // A campaign is built once on a channel; changes are the same only when they say the same.
    return ticket.requestType == .newCampaign || asked(other.requests) == asked(ticket.requests)
  }

  /// The later of two is the duplicate, so that one of them can go on.
  private static func isEarlier(_ other: Row, _ ticket: TicketCase) -> Bool {
    guard let left = other["id"].integer, let right = ticket.ticket["id"].integer else {
      return false
    }
    return left < right
  }

  /// What is asked for, without what people say about it.
  private static func asked(_ requests: [String: String]) -> [String: String] {
    let words = ["title", "notes", "urgency"].map { "\(RequestSubject.ticket.rawValue).\($0)" }
    return requests.filter { !words.contains($0.key) }
  }
}
