import Registry
import Tables

/// Ad-IDs are well formed, and every file of every length has one of its own.
enum AdIDRule: QualityJudge {
  static let rule = QualityRule.adID
  static let scope = "to tickets with creatives"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.creatives), !ticket.creatives.isEmpty else {
      return .notApplicable("the ticket shows nothing")
    }
    return .of(
      ticket.problems(.creative, columns: ["ad_id"])
        + ticket.creatives.flatMap { malformed($0.part) } + shared(ticket))
  }

  private static func malformed(_ part: LineItemCase.Part) -> [Objection] {
    let code = part.row["ad_id"].description
    guard !AdIDCode.isWellFormed(code) else { return [] }
    let near = code.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return [
      Objection(
        "ad_id '\(code)' of \(part.creative) is no Ad-ID: eleven capital letters and digits, and H "
          + "or D after them", suggestion: AdIDCode.isWellFormed(near) ? near : nil)
    ]
  }

  /// The creatives of the whole campaign are compared, since one code must not stand for two spots.
  private static func shared(_ ticket: TicketCase) -> [Objection] {
    var owners: [Value: (spot: [Value], place: String)] = [:]
    var objections: [Objection] = []
    for part in ticket.lineItems.flatMap(\.creatives).sorted(by: { $0.number < $1.number }) {
      let spot = part.row.values(of: ["asset_url", "duration_seconds"])
      let code = part.row["ad_id"]
      guard let owner = owners[code] else {
        owners[code] = (spot, part.creative)
        continue
      }
      if owner.spot != spot {
        objections.append(
          Objection("\(owner.place) and \(part.creative) are two spots with one ad_id, \(code)"))
      }
    }
    return objections
  }
}
