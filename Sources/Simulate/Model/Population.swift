import Chance
import Registry
import Units

/// The households behind reach and frequency caps.
struct Population: Sendable {
  /// Those that may be reached.
  let homes: Double
  /// Those that watch in an average hour.
  let activeHomes: Double
  /// The share of offers that frequency caps leave.
  let keptShare: Double

  /// Finds the households among which the planned impressions have their planned frequency.
  init(campaign: CampaignPlan, line: LineItemPlan, plannedImpressions: Double, hours: Double) {
    let planned = max(1, plannedImpressions)
    let vertical = Defaults.industryFrequency[campaign.industry]
    let growth = Elementary.exp(
      Defaults.frequencyExponent.value * Elementary.log(planned / 1_000_000))
    let bounds = Defaults.frequencyBounds.bounds
    let wanted = Defaults.frequencyScale.value * growth * vertical
    let frequency = min(bounds.upperBound, max(bounds.lowerBound, wanted))
    let law = NegativeBinomial(frequency: frequency, shape: Defaults.exposureShape.value)
    let markets = line.audience.markets.isEmpty ? [campaign.market] : line.audience.markets
    let universe = markets.reduce(0) { $0 + Defaults.homes(inMarket: $1.code) }
    let most = Defaults.reachCeiling.value * universe * Self.audienceShare(line.audience)
    let uncapped = planned / law.mean
    let kept = line.caps.reduce(1) { kept, cap in
      let mean = planned / max(1, min(uncapped, most))
      return min(kept, Self.kept(cap, mean: mean, hours: hours, line: line, campaign: campaign))
    }
    keptShare = kept
    // What heavy viewers may not see again goes to others.
    homes = max(1, min(uncapped / max(0.05, kept), most))
    activeHomes = max(1, Defaults.activeHomesShare.value * homes)
  }

  /// The share of viewers whom age, gender and interest leave.
  static func audienceShare(_ audience: AudiencePlan) -> Double {
    var share = 1.0
    if !audience.ages.isEmpty || !audience.genders.isEmpty {
      var (kept, total) = (0.0, 0.0)
      for age in AgeRange.allCases {
        for gender in Gender.allCases where gender != .all {
          let weight = Defaults.ageGenderMix[age, gender]
          total += weight
          if audience.reaches(age, gender) { kept += weight }
        }
      }
      share *= kept / total
    }
    guard !audience.interests.isEmpty else { return share }
    let interests = InterestCategory.allCases.reduce((kept: 0.0, total: 0.0)) { sums, interest in
      let weight = Defaults.interestMix[interest]
      return (sums.kept + (audience.interests.contains(interest) ? weight : 0), sums.total + weight)
    }
    return share * interests.kept / interests.total
  }

  private static func kept(
    _ cap: CapPlan, mean: Double, hours: Double, line: LineItemPlan, campaign: CampaignPlan
  ) -> Double {
    let length: Double =
      switch cap.unit {
      case .hour: 1
      case .day: 24
      case .week: 168
      case .month: 720
      }
    var rate = mean * min(1, length / hours)
    if cap.scope == .campaign, line.budget.micros > 0 {
      rate *= max(1, Double(campaign.budget.micros) / Double(line.budget.micros))
    }
    guard rate > 0 else { return 1 }
    let law = NegativeBinomial(mean: min(rate, 1e6), shape: Defaults.exposureShape.value)
    return 1 - law.excess(above: Int(min(cap.most, 10_000))) / law.mean
  }
}

extension AudiencePlan {
  /// Whether viewers of an age and gender are reached.
  func reaches(_ age: AgeRange, _ gender: Gender) -> Bool {
    (ages.isEmpty || ages.contains(age))
      && (genders.isEmpty || genders.contains(.all) || genders.contains(gender))
  }
}
