import Registry
import Tables

/// The special category is the industry's, and credit, employment and housing choose nobody by
/// what their law forbids.
enum SpecialCategoryRule: QualityJudge {
  static let rule = QualityRule.specialCategory
  static let scope =
    "to tickets about viewers of campaigns with a special category, or that need one"

  /// Keys by which credit, employment and housing must not choose.
  private static let forbidden: [TargetingKey] = [
    .ageRange, .gender, .householdIncome, .lifeStage, .geoDMA, .geoRegion,
  ]

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.targeting) else {
      return .notApplicable("the ticket is about no viewers")
    }
    let unread = ticket.problems(.campaign, columns: ["special_category"])
    let asked = ticket.campaign.choice("special_category", as: SpecialCategory.self) ?? .none
    let industry = ticket.advertiser.choice("industry", as: Industry.self)
    let needed = industry?.specialCategory ?? .none
    guard asked != .none || needed != .none else {
      return unread.isEmpty ? .notApplicable("the subject is nothing special") : .of(unread)
    }
    var objections = unread
    if needed != .none, asked != needed, unread.isEmpty {
      objections.append(
        Objection(
          "special_category is \(asked.rawValue), and the industry \(industry?.rawValue ?? "") asks "
            + "for \(needed.rawValue)", suggestion: needed.rawValue))
    }
    if asked.forbidsDemography || needed.forbidsDemography {
      let name = (asked.forbidsDemography ? asked : needed).rawValue
      objections += ticket.scope.flatMap { item in
        wrong(item).map { Objection("\(item.place) \($0), which \(name) must not") }
      }
    }
    return .of(objections)
  }

  private static func wrong(_ item: LineItemCase) -> [String] {
    let keys = forbidden.filter { key in
      item.targeting.names(key)
        && !(key == .gender && item.targeting.values(of: key) == [Gender.all.rawValue])
    }
    let tier = item.row.choice("geo_tier", as: GeoTier.self)
    let isNarrow = tier != .country && tier != nil
    return keys.map { "chooses viewers by \($0.rawValue)" }
      + (isNarrow ? ["narrows its place to \(tier?.rawValue ?? "")"] : [])
  }
}
