import Diagnostics
import Registry
import Tables

/// Only listed values of listed keys are targeted.
enum TargetingWhitelistRule: QualityJudge {
  static let rule = QualityRule.targetingWhitelist
  static let scope = "to tickets about viewers that choose any"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.targeting), !ticket.scope.isEmpty else {
      return .notApplicable("the ticket is about no viewers")
    }
    let unread = ticket.problems(.lineItem, columns: ["targeting_json", "device_targets_json"])
    let isEmpty = ticket.scope.allSatisfy {
      $0.targeting.isObject && $0.targeting.members.isEmpty && $0.deviceTargets.isObject
        && $0.deviceTargets.members.isEmpty
    }
    if isEmpty, unread.isEmpty { return .notApplicable("no viewers are chosen") }
    return .of(unread + ticket.scope.flatMap(unlisted))
  }

  private static func unlisted(_ item: LineItemCase) -> [Objection] {
    let columns: [(column: String, targeting: AskedTargeting, keys: [String])] = [
      ("targeting_json", item.targeting, TargetingKey.enumeration.values),
      ("device_targets_json", item.deviceTargets, DeviceTargetKey.enumeration.values),
    ]
    return columns.flatMap { column, targeting, keys -> [Objection] in
      guard targeting.isObject else {
        return [Objection("\(column) of \(item.place) is no object of lists")]
      }
      return targeting.members.flatMap { member -> [Objection] in
        guard keys.contains(member.key) else {
          return [
            Objection(
              "\(column) of \(item.place) has the unknown key '\(member.key)'",
              suggestion: Suggestion.nearest(to: member.key, in: keys))
          ]
        }
        return values(of: member, in: "\(column) of \(item.place)")
      }
    }
  }

  private static func values(
    of member: AskedTargeting.Member, in place: String
  ) -> [Objection] {
    guard member.isList, !member.values.isEmpty else {
      return [Objection("\(member.key) in \(place) is no list of values")]
    }
    let key = TargetingKey(rawValue: member.key)
    if let shape = key?.shape {
      return member.values.filter { !shape.matches($0) }.map {
        Objection("\(member.key) in \(place) has '\($0)', which does not match \(shape.source)")
      }
    }
    guard let list = key?.values ?? DeviceTargetKey(rawValue: member.key)?.values else {
      return []
    }
    return member.values.filter { !list.values.contains($0) }.map { value in
      let spellings = list.cases.flatMap { [$0.value] + $0.aliases }
      return Objection(
        "\(member.key) in \(place) has the unknown value '\(value)'",
        suggestion: list.value(readFrom: value)
          ?? Suggestion.nearest(to: value, in: spellings).flatMap(list.value(readFrom:)))
    }
  }
}
