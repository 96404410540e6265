import Registry
import Tables

/// No name and no address holds personal data.
enum PrivacyRule: QualityJudge {
  static let rule = QualityRule.privacy
  static let scope = "to tickets that name or link something"

  /// Keys of queries whose values tell who somebody is.
  private static let keys: Set<String> = [
    "email", "mail", "phone", "tel", "ssn", "dob", "birthday", "firstname", "lastname", "fullname",
    "user_name", "username", "userid", "user_id", "ip",
  ]

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches([.naming, .links]) else {
      return .notApplicable("the ticket names and links nothing")
    }
    return .of(names(ticket) + addresses(ticket))
  }

  private static func names(_ ticket: TicketCase) -> [Objection] {
    let places =
      [("the campaign's name", ticket.campaign["name"].description)]
      + ticket.scope.map { ("the name of \($0.place)", $0.row["name"].description) }
      + ticket.creatives.map {
        ("the name of \($0.part.creative)", $0.part.row["name"].description)
      }
    return places.flatMap { place, text in
      PersonalData.found(in: text).map { Objection("\(place) holds \($0)") }
    }
  }

  private static func addresses(_ ticket: TicketCase) -> [Objection] {
    ticket.creatives.flatMap { _, part in
      WebAddress.columns.flatMap { column -> [Objection] in
        guard let text = part.row[column].text else { return [] }
        let personal = PersonalData.found(in: text)
        let telling = WebAddress(text)?.query.filter { item in
          keys.contains(item.key.lowercased()) && !item.value.isEmpty
            && !TrackerMacro.isMacro(item.value)
        }
        return personal.map { Objection("\(column) of \(part.creative) holds \($0)") }
          + (telling ?? []).map {
            Objection("\(column) of \(part.creative) tells the value of '\($0.key)'")
          }
      }
    }
  }
}
