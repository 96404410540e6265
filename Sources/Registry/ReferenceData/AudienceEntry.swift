import Tables

/// A group of people: tactic, strategy and description that belong together.
struct AudienceEntry: ReferenceEntry {
  let tactic: AudienceTactic
  let strategy: AudienceStrategy
  let detailed: String
  let source: AudienceSource

  init(
    _ tactic: AudienceTactic, _ strategy: AudienceStrategy, _ detailed: String,
    _ source: AudienceSource
  ) {
    self.tactic = tactic
    self.strategy = strategy
    self.detailed = detailed
    self.source = source
  }

  static var table: Table { Registry.audiences }

  var key: String { detailed }

  var values: KeyValuePairs<String, Value> {
    [
      "tactic": .text(tactic.rawValue), "strategy": .text(strategy.rawValue),
      "detailed": .text(detailed), "source": .text(source.rawValue),
    ]
  }

  /// Coherent triples: nobody is retargeted who never came, and no list of customers is bought.
  static let all: [AudienceEntry] = [
    .init(.prospecting, .demographic, "Adults 18+", .thirdParty),
    .init(.prospecting, .demographic, "Adults 18-34", .thirdParty),
    .init(.prospecting, .demographic, "Adults 25-44", .thirdParty),
    .init(.prospecting, .demographic, "Adults 35-54", .thirdParty),
    .init(.prospecting, .demographic, "Parents of children under 12", .thirdParty),
    .init(.prospecting, .behavior, "Drama and documentary viewers", .publisher),
    .init(.prospecting, .behavior, "Comedy and reality viewers", .publisher),
    .init(.prospecting, .behavior, "Science fiction fans", .publisher),
    .init(.prospecting, .behavior, "Sports fans", .publisher),
    .init(.prospecting, .behavior, "Car intenders", .thirdParty),
    .init(.prospecting, .behavior, "Snack buyers", .thirdParty),
    .init(.prospecting, .behavior, "Home technology enthusiasts", .thirdParty),
    .init(.prospecting, .contextual, "Top ten titles", .publisher),
    .init(.prospecting, .contextual, "Live events", .publisher),
    .init(.prospecting, .lookalike, "Like recent buyers", .firstParty),
    .init(.retargeting, .behavior, "Visitors of the landing page", .firstParty),
    .init(.retargeting, .behavior, "Abandoned carts", .firstParty),
    .init(.retargeting, .customerList, "Lapsed customers", .firstParty),
    .init(.retention, .customerList, "Current customers", .firstParty),
    .init(.retention, .behavior, "Subscribers close to leaving", .firstParty),
  ]
}
