import Registry

/// Every creative was approved; one whose review has not ended waits for a person.
enum CreativeApprovedRule: QualityJudge {
  static let rule = QualityRule.creativeApproved
  static let scope = "to tickets with creatives"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    let unread = ticket.problems(.creative, columns: ["qa_status"])
    guard ticket.touches(.creatives), !ticket.creatives.isEmpty else {
      return unread.isEmpty ? .notApplicable("the ticket shows nothing") : .of(unread)
    }
    return .of(
      unread
        + ticket.creatives.compactMap { _, part in
          switch part.row.choice("qa_status", as: QAStatus.self) {
          case .rejected: Objection("\(part.creative) was rejected")
          case .pending: Objection("\(part.creative) waits for its review", isDoubt: true)
          case .approved, nil: nil
          }
        })
  }
}
