import Registry
import Tables

/// Creatives speak a language of the market; that of another country of one tongue needs a person.
enum LanguageRule: QualityJudge {
  static let rule = QualityRule.language
  static let scope = "to tickets with creatives"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    let unread = ticket.problems(.creative, columns: ["language"])
    guard ticket.touches(.creatives), !ticket.creatives.isEmpty else {
      return unread.isEmpty ? .notApplicable("the ticket shows nothing") : .of(unread)
    }
    let market = ticket.market["code"].description
    let own = ticket.market["language"].description
    return .of(
      unread
        + ticket.creatives.compactMap { _, part in
          guard let language = part.row.choice("language", as: Language.self),
            language.marketCode != market
          else { return nil }
          let isSameTongue = tongue(language.rawValue) == tongue(own)
          return Objection(
            "\(part.creative) speaks \(language.rawValue), and the market is \(market)",
            suggestion: own, isDoubt: isSameTongue)
        })
  }

  private static func tongue(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }
}
