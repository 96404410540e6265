import Registry
import Tables

/// Every line item has a cap, and the platform can keep it.
enum FrequencyCapRule: QualityJudge {
  static let rule = QualityRule.frequencyCap
  static let scope = "to tickets about viewers"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.caps), !ticket.scope.isEmpty else {
      return .notApplicable("the ticket is about no viewers")
    }
    return .of(
      ticket.problems(.frequencyCap)
        + ticket.scope.flatMap { item -> [Objection] in
          guard !item.caps.isEmpty else {
            return [Objection("\(item.place) has no frequency cap")]
          }
          return item.caps.flatMap { illegal($0, on: ticket.platform) }
        })
  }

  private static func illegal(
    _ part: LineItemCase.Part, on platform: Platform
  ) -> [Objection] {
    guard let most = part.row["max_impressions"].integer,
      let unit = part.row.choice("unit", as: CapUnit.self)
    else { return [] }
    let hours = Double(unit.hours)
    let shortest = Defaults.capShortest[platform]
    let longest = Defaults.capLongest[platform]
    let daily = Defaults.capMostDaily[platform]
    let bounds = [Defaults.capMost[platform], daily * (hours / 24)].filter { $0 > 0 }
    var wrong: [String] = []
    if hours < shortest { wrong.append("counts for an \(unit.rawValue), too short a time") }
    if hours > longest { wrong.append("counts for a \(unit.rawValue), too long a time") }
    if let bound = bounds.min(), Double(most) > bound {
      wrong.append("allows \(most) impressions a \(unit.rawValue), more than \(Int(bound))")
    }
    if most < 1 { wrong.append("allows no impression") }
    return wrong.map { Objection("\(part.cap) \($0) for \(platform.rawValue)") }
  }
}
