import Registry
import Tables

/// A title is written as it is published, wherever it is written.
enum TitleSpellingRule: QualityJudge {
  static let rule = QualityRule.titleSpelling
  static let scope = "to tickets that name something, where a title is typed or promoted"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.naming) else { return .notApplicable("the ticket names nothing") }
    let typed = ticket.problems(.campaign, columns: ["title_id"])
    guard let title = ticket.title?["name"].text else {
      return typed.isEmpty ? .notApplicable("no title is promoted") : .of(typed)
    }
    let word = ticket.typedName.flatMap { $0.split(separator: "_").last }.map(String.init)
    let places = [ticket.campaign["name"].description] + [word].compactMap(\.self)
    return .of(
      typed
        + places.compactMap { TitleSpelling.finding(in: $0, of: title) }.map(Objection.init))
  }
}
