import Registry

/// To whom a fixed audience belongs: what targeting, industry and goal must be for it to make sense.
struct AudienceFit: Sendable {
  let detailed: String
  var ages: [AgeRange] = []
  var genres: [ContentGenre] = []
  var industries: [Industry] = []
  var objectives: [Objective] = Objective.allCases
  var isLive = false

  /// Audiences without an entry here are never chosen by themselves.
  static let all: [String: AudienceFit] = Dictionary(
    uniqueKeysWithValues: (byAge + byTaste + byPurchase + byHistory).map { ($0.detailed, $0) })

  private static let byAge: [AudienceFit] = [
    .init(detailed: "Adults 18+", ages: AgeRange.allCases.filter(\.isAdult)),
    .init(detailed: "Adults 18-34", ages: [.from18To24, .from25To34]),
    .init(detailed: "Adults 25-44", ages: [.from25To34, .from35To44]),
    .init(detailed: "Adults 35-54", ages: [.from35To44, .from45To54]),
  ]

  private static let byTaste: [AudienceFit] = [
    .init(detailed: "Drama and documentary viewers", genres: [.drama, .documentary]),
    .init(detailed: "Comedy and reality viewers", genres: [.comedy, .reality]),
    .init(detailed: "Science fiction fans", genres: [.scienceFiction]),
    .init(detailed: "Sports fans", genres: [.sports]),
    .init(detailed: "Top ten titles"),
    .init(detailed: "Live events", isLive: true),
  ]

  private static let byPurchase: [AudienceFit] = [
    .init(
      detailed: "Parents of children under 12",
      industries: [.consumerGoods, .retail, .travel, .foodServices, .education]),
    .init(detailed: "Car intenders", industries: [.automotive, .insurance]),
    .init(detailed: "Snack buyers", industries: [.consumerGoods, .foodServices]),
    .init(detailed: "Home technology enthusiasts", industries: [.technology, .telecom]),
  ]

  private static let byHistory: [AudienceFit] = [
    .init(detailed: "Like recent buyers", objectives: [.consideration, .conversion]),
    .init(detailed: "Visitors of the landing page", objectives: [.consideration, .conversion]),
    .init(
      detailed: "Abandoned carts", industries: [.retail, .apparel, .beauty, .homeGarden, .pets],
      objectives: [.conversion]),
    .init(detailed: "Lapsed customers", objectives: [.consideration, .conversion]),
    .init(detailed: "Current customers", objectives: [.consideration, .conversion]),
    .init(
      detailed: "Subscribers close to leaving", industries: [.telecom, .mediaEntertainment],
      objectives: [.consideration, .conversion]),
  ]

  /// True for the goal and the industry of a campaign, and the subject that limits it.
  func suits(_ facts: CampaignFacts, placement: Placement) -> Bool {
    let mayKnowAges =
      ages.isEmpty
      || (!facts.category.forbidsDemography && !facts.brand.isFamilyFriendly
        && (facts.category.ages.map { Set(ages).isSubset(of: $0) } ?? true))
    return mayKnowAges && objectives.contains(facts.objective)
      && (industries.isEmpty || industries.contains(facts.industry))
      && (!isLive || placement == .live)
      && (genres.isEmpty || !facts.genres.filter(genres.contains).isEmpty)
  }

  /// True when what was targeted already does not contradict it.
  func agrees(with targeting: GivenTargeting) -> Bool {
    let targetedAges = targeting.values(of: .ageRange, as: AgeRange.self)
    let targetedGenres = targeting.values(of: .contentGenre, as: ContentGenre.self)
    return (ages.isEmpty || targetedAges.isEmpty || Set(targetedAges).isSubset(of: ages))
      && (genres.isEmpty || (!targetedGenres.isEmpty && Set(targetedGenres).isSubset(of: genres)))
  }
}
