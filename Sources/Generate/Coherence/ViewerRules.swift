import JSON
import Registry
import Tables
import Units

/// What holds for those whom line items reach.
extension CoherenceRule {
  static let viewerRules: [CoherenceRule] = placeRules + contentRules + peopleRules

  private static let placeRules: [CoherenceRule] = [
    .lineItem("market_geography", "line items target the country of their campaign") {
      view, item in item.targeting.values(of: .geoCountry) == [view.market.code]
    },
    .lineItem("market_areas", "television markets are targeted in the United States alone") {
      view, item in
      let isNarrow = item.row["geo_tier"] == .text(GeoTier.designatedMarketArea.rawValue)
      return item.targeting.names(.geoDMA) == isNarrow && (!isNarrow || view.market.code == "US")
    },
    .creative("market_language", "creatives speak the language of the market") {
      view, _, creative in creative["language"] == .text(view.market.language.rawValue)
    },
    .lineItem("targeting_canonical", "targeting is canonical JSON: sorted keys, no spaces") {
      _, item in
      ["targeting_json", "device_targets_json"].allSatisfy { column in
        let text = item.row[column].description
        return (try? JSONReader.read(text))?.text(keys: .sorted) == text
      }
    },
    .lineItem("targeting_listed", "line items target listed values of listed keys alone") {
      _, item in
      guard let json = try? JSONReader.read(item.row["targeting_json"].description),
        case .object(let object) = json
      else { return false }
      return object.members.allSatisfy { member in
        guard let values = TargetingKey(rawValue: member.key)?.values?.values else { return false }
        let named = (member.value.array ?? []).compactMap(\.string)
        return !named.isEmpty && Set(named).count == named.count
          && Set(named).isSubset(of: values)
      }
    },
  ]

  private static let contentRules: [CoherenceRule] = [
    .lineItem("genre_title", "a campaign for a title stands beside its genre") { view, item in
      view.title.map { item.genres == [$0.genre] } ?? true
    },
    .lineItem("industry_genre", "a campaign stands beside genres of its industry, or live sport") {
      view, item in
      guard view.title == nil else { return true }
      let own = IndustryAffinity.genres(of: view.industry)
      return !item.genres.isEmpty
        && item.genres.allSatisfy {
          own.contains($0) || item.placements == [.live] && $0 == .sports
        }
    },
    .lineItem("industry_interest", "interests are those of people who buy from the industry") {
      view, item in
      let interests = item.targeting.values(of: .interestCategory, as: InterestCategory.self)
      return Set(interests).isSubset(of: IndustryAffinity.interests(of: view.industry))
    },
    .lineItem("brand_surroundings", "family-friendly brands avoid genres and levels for adults") {
      view, item in
      guard view.brand.isFamilyFriendly, view.title == nil else { return true }
      return Set(item.genres).isSubset(of: ContentFitness.familyGenres)
        && !item.levels.contains(.adults) && !item.levels.isEmpty
    },
    .lineItem("title_maturity", "a maturity that is targeted is that of the title") { view, item in
      view.title.map { item.levels.isEmpty || item.levels == [$0.level] } ?? true
    },
    .lineItem("adult_surroundings", "subjects for adults avoid genres and levels for children") {
      view, item in
      guard let levels = view.category.levels, view.title == nil else {
        return true
      }
      return !item.levels.isEmpty && Set(item.levels).isSubset(of: levels)
        && Set(item.genres).isDisjoint(with: ContentGenre.childrens)
    },
  ]

  private static let peopleRules: [CoherenceRule] = [
    .lineItem("adult_ages", "alcohol, gambling and dating name the ages that they address") {
      view, item in
      guard let ages = view.category.ages else { return true }
      return !item.ages.isEmpty && Set(item.ages).isSubset(of: ages)
    },
    .lineItem("no_minors", "nobody under 18 is addressed by age") { _, item in
      item.ages.allSatisfy(\.isAdult)
    },
    .lineItem("category_demography", "credit and housing ask for no age, gender, income or place") {
      view, item in
      guard view.category.forbidsDemography else { return true }
      let keys: [TargetingKey] = [.ageRange, .gender, .householdIncome, .geoDMA, .geoRegion]
      return !keys.contains(where: item.targeting.names)
    },
    .lineItem("audience_targeting", "an audience agrees with goal, industry, ages and genres") {
      view, item in
      guard let id = item.row["audience_id"].integer else { return true }
      guard let audience = view.audiences.first(where: { $0.id == id }),
        let fit = AudienceFit.all[audience.detailed]
      else { return false }
      let isLive = item.placements == [.live]
      return fit.agrees(with: item.targeting) && fit.objectives.contains(view.objective)
        && (fit.industries.isEmpty || fit.industries.contains(view.industry))
        && (view.objective != .awareness || audience.tactic == .prospecting)
        && (!fit.isLive || isLive)
    },
  ]
}
