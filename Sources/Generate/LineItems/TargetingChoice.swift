import Registry
import Tables

/// Chooses whom a line item reaches so that audience, ages, genres, places and devices agree.
struct TargetingChoice {
  let spec: LineItemSpec
  let facts: CampaignFacts
  let shape: LineItemShape
  let audiences: [AudienceFacts]
  let draws: Draws<TargetingSlot>

  /// What was chosen, for the columns of the line item.
  struct Result {
    var audience: Int64?
    var targeting: String
    var deviceTargets: String
    var geoTier: GeoTier
  }

  var result: Result {
    let audience = audience
    let tier = geoTier
    return Result(
      audience: audience?.id, targeting: targeting(for: audience, tier: tier),
      deviceTargets: deviceTargets, geoTier: tier)
  }

  /// The audience that was given, or for two of three line items one that suits.
  private var audience: AudienceFacts? {
    if spec.lineItem.says("audience_id") {
      return audiences.first { $0.id == spec.lineItem["audience_id"]?.integer }
    }
    let given = spec.lineItem["targeting_json"]?.text.map { GivenTargeting($0) }
    let fitting = audiences.filter { audience in
      guard let fit = AudienceFit.all[audience.detailed] else { return false }
      return fit.suits(facts, placement: shape.placement)
        && (given.map(fit.agrees) ?? (shape.placement != .live || fit.genres.isEmpty))
    }
    guard !fitting.isEmpty, draws.chance(2.0 / 3, .hasAudience) else { return nil }
    return draws.pick(fitting, .audience)
  }

  private var geoTier: GeoTier {
    if let given = spec.lineItem["geo_tier"]?.text.flatMap(GeoTier.init) { return given }
    if let text = spec.lineItem["targeting_json"]?.text {
      let given = GivenTargeting(text)
      if given.names(.geoDMA) { return .designatedMarketArea }
      return given.names(.geoRegion) ? .region : .country
    }
    let mayNarrow =
      facts.market.code == "US" && !facts.category.forbidsDemography
    return mayNarrow && draws.chance(0.15, .hasAreas) ? .designatedMarketArea : .country
  }

  private func targeting(for audience: AudienceFacts?, tier: GeoTier) -> String {
    var text = TargetingText()
    let fit = audience.flatMap { AudienceFit.all[$0.detailed] }
    text.set(TargetingKey.device, shape.devices)
    text.set(TargetingKey.geoCountry, texts: [facts.market.code])
    if tier == .designatedMarketArea, facts.market.code == "US" {
      let largest = Registry.geoMarketAreas.values.prefix(20)
      let count = draws.integer(in: 3...8, .areaCount)
      text.set(TargetingKey.geoTier, [tier])
      text.set(TargetingKey.geoDMA, texts: draws.subset(Array(largest), count, .areas))
    }
    text.set(TargetingKey.contentGenre, genres(for: fit))
    text.set(TargetingKey.maturity, levels)
    if draws.chance(0.4, .hasInterest) {
      text.set(TargetingKey.interestCategory, [IndustryAffinity.interests(of: facts.industry)[0]])
    }
    if draws.chance(0.15, .hasDaypart) {
      let evenings: [Daypart] = [.primeTime, .earlyEvening, .lateNight]
      text.set(TargetingKey.daypart, draws.subset(evenings, 2, .daypart))
    }
    setPeople(&text, fit)
    return text.text
  }

  /// Those of the audience, of the live show, or up to three of the campaign's.
  private func genres(for fit: AudienceFit?) -> [ContentGenre] {
    let own = facts.genres
    if facts.title != nil { return own }
    if shape.placement == .live { return [.sports] }
    if let fit, !fit.genres.isEmpty { return fit.genres.filter(own.contains) }
    guard !own.isEmpty else { return [] }
    let count = draws.integer(in: 1...min(3, own.count), .genreCount)
    return draws.subset(own, count, .genres)
  }

  /// What title, subject and brand demand; otherwise nothing is said.
  private var levels: [MaturityLevel] {
    if let title = facts.title { return draws.chance(0.3, .hasLevel) ? [title.level] : [] }
    if facts.brand.isFamilyFriendly { return [.teens, .olderKids, .littleKids] }
    return facts.category.levels ?? []
  }

  private func setPeople(_ text: inout TargetingText, _ fit: AudienceFit?) {
    guard !facts.category.forbidsDemography else { return }
    if let required = facts.category.ages {
      let ages = fit.map { $0.ages.filter(required.contains) } ?? []
      text.set(TargetingKey.ageRange, ages.isEmpty ? required : ages)
    } else if let ages = fit?.ages, !ages.isEmpty {
      text.set(TargetingKey.ageRange, ages)
    } else if !facts.brand.isFamilyFriendly, draws.chance(0.25, .hasAges) {
      let bands: [[AgeRange]] = [
        [.from18To24, .from25To34], [.from25To34, .from35To44], [.from35To44, .from45To54],
        [.from45To54, .from55To64], [.from55To64, .from65],
      ]
      text.set(TargetingKey.ageRange, draws.pick(bands, .ages))
    }
    let isDear = facts.brand.segment == .premium || facts.industry == .financialServices
    if isDear, draws.chance(0.4, .hasIncome) {
      text.set(TargetingKey.householdIncome, [HouseholdIncome.high, .affluent])
    }
    if facts.category == .none, fit?.ages.isEmpty ?? true, draws.chance(0.08, .hasLifeStage) {
      text.set(
        TargetingKey.lifeStage, [draws.pick([LifeStage.family, .couple, .recentMover], .lifeStage)])
    }
  }

  /// For every fifth some systems of televisions, and browsers where there is a computer.
  ///
  /// Other devices keep all their systems, so that none is targeted in vain.
  private var deviceTargets: String {
    var text = TargetingText()
    guard draws.chance(0.2, .hasDeviceTargets) else { return text.text }
    let televisions = ContentFitness.platforms(of: .tv)
    let count = draws.integer(in: 2...televisions.count, .platformCount)
    let chosen = draws.subset(televisions, count, .platforms)
    let others = shape.devices.filter { $0 != .tv }.flatMap(ContentFitness.platforms)
    let wanted = (shape.devices.contains(.tv) ? chosen : []) + others
    text.set(DeviceTargetKey.platform, DevicePlatform.allCases.filter(wanted.contains))
    if shape.devices.contains(.desktop) {
      text.set(DeviceTargetKey.browser, draws.subset(Browser.allCases, 3, .browsers))
    }
    return text.text
  }
}
