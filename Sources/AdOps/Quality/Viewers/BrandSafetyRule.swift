import Registry
import Tables

/// Audience and surroundings are fit for the brand, the title and the subject.
enum BrandSafetyRule: QualityJudge {
  static let rule = QualityRule.brandSafety
  static let scope =
    "to tickets about viewers, of family-friendly brands, of titles for adults and of subjects for "
    + "adults"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.targeting), !ticket.scope.isEmpty else {
      return .notApplicable("the ticket is about no viewers")
    }
    let isFamily = ticket.brand["family_friendly"] == 1
    let level = ticket.title?.choice("maturity_rating", as: MaturityRating.self)?.level
    let subject = ticket.campaign.choice("special_category", as: SpecialCategory.self) ?? .none
    let isSubject = subject.isForAdults
    guard isFamily || level == .adults || isSubject else {
      return .notApplicable("neither brand nor title nor subject asks for care")
    }
    return .of(
      ticket.scope.flatMap { item -> [Objection] in
        let wrong =
          (isFamily ? unfitForFamilies(item) : [])
          + (level == .adults || isSubject ? unfitForAdults(item, title: ticket.title != nil) : [])
          + (isSubject ? withoutAges(item, subject) : [])
        return wrong.map { Objection("\(item.place) \($0)") }
      })
  }

  private static func unfitForFamilies(_ item: LineItemCase) -> [String] {
    let interests = item.targeting.values(of: .interestCategory).filter(BlockedInterests.contains)
    let ages = item.targeting.values(of: .ageRange, as: AgeRange.self)
    let audience = item.audience?["detailed"].text ?? ""
    let levels = item.targeting.values(of: .maturity, as: MaturityLevel.self)
    return interests.map { "asks for the interest \($0), which a family-friendly brand avoids" }
      + (!ages.isEmpty && ages.allSatisfy(\.isAdult)
        ? ["addresses adults alone, for a family-friendly brand"] : [])
      + (audience.hasPrefix("Adults")
        ? ["addresses the audience '\(audience)', for a family-friendly brand"] : [])
      + (levels.contains(.adults)
        ? ["stands beside titles for adults, for a family-friendly brand"] : [])
  }

  /// The genre of the title itself is no choice of surroundings.
  private static func unfitForAdults(_ item: LineItemCase, title isTitle: Bool) -> [String] {
    let ages = item.targeting.values(of: .ageRange, as: AgeRange.self)
    let levels = item.targeting.values(of: .maturity, as: MaturityLevel.self)
    let genres = item.targeting.values(of: .contentGenre, as: ContentGenre.self)
    let childish = isTitle ? [] : genres.filter(ContentGenre.childrens.contains)
    return (ages.contains(.from13To17) ? ["addresses people under 18, which is not allowed"] : [])
      + levels.filter { $0 == .littleKids || $0 == .olderKids }
      .map { "stands beside titles of level \($0.rawValue), which is not allowed" }
      + childish.map { "stands beside the genre \($0.rawValue), which children watch" }
  }

  /// Whoever is not asked for an age may be a child.
  private static func withoutAges(_ item: LineItemCase, _ subject: SpecialCategory) -> [String] {
    item.targeting.names(.ageRange)
      ? []
      : ["names no ages, and \(subject.rawValue) must not reach people under 18"]
  }
}
