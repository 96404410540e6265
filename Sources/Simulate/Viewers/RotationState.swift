import Chance
import Registry
import Units

/// The creatives in rotation: how often each was seen, and what that does to clicks.
struct RotationState: Sendable {
  /// The shares of the creatives that are shown in an hour, and what they do there.
  struct Mix: Sendable {
    var shares: [Double]
    var clickFactor = 0.0
    var interactiveShare = 0.0
    var codeShare = 0.0
  }

  private let creatives: [CreativeTraits]
  /// The hours in which a creative enters or leaves, in order.
  private let changes: [Hour]
  /// Impressions of each creative that are not forgotten.
  private var exposures: [Double]
  private var unbooked = 0.0
  /// What holds in the hour that was entered last.
  private(set) var mix: Mix
  /// Each creative's click factor, as shown and fatigued.
  private(set) var clickFactors: [Double]

  private let dailyMemory: Double
  private let exponent: Double
  private let floor: Double
  private let novelty: Double
  private let noveltyHours: Int64

  init(_ model: LineModel) {
    creatives = model.creatives
    changes = creatives.flatMap { [$0.hours.lowerBound, $0.hours.upperBound] }.sorted()
    exposures = creatives.map { _ in 0 }
    clickFactors = creatives.map { _ in 0 }
    mix = Mix(shares: creatives.map { _ in 0 })
    dailyMemory = Elementary.exp(-0x1.62e42fefa39efp-1 / Defaults.fatigueHalfLifeDays.value)
    exponent = Defaults.fatigueExponent.value
    floor = Defaults.fatigueFloor.value
    novelty = Defaults.noveltyLift.value
    noveltyHours = 24 * Defaults.noveltyDays.integer
  }

  /// True where some creative can be scanned.
  var hasCodes: Bool { creatives.contains(where: \.hasCode) }

  /// True where viewers can act on some creative.
  var hasInteraction: Bool { creatives.contains(where: \.isInteractive) }

  /// The first hour from one on in which something about the rotation is new.
  func nextChange(from hour: Hour) -> Hour {
    let midnight = hour + (24 - hour.hourOfDay) % 24
    let change = changes.first { $0 >= hour } ?? midnight
    return min(midnight, change)
  }

  /// Turns to an hour: forgets at midnight, shares among those in rotation, and tires them.
  mutating func enter(_ hour: Hour, homesReached: Int64) {
    for index in creatives.indices {
      exposures[index] += unbooked * mix.shares[index]
      if hour.hourOfDay == 0 { exposures[index] *= dailyMemory }
    }
    unbooked = 0
    let total = creatives.reduce(0) { $0 + ($1.hours.contains(hour) ? $1.weight : 0) }
    mix.clickFactor = 0
    mix.interactiveShare = 0
    mix.codeShare = 0
    for (index, creative) in creatives.enumerated() {
      let isShown = creative.hours.contains(hour)
      let share = isShown && total > 0 ? creative.weight / total : 0
      mix.shares[index] = share
      let seen = exposures[index] / Double(max(1, homesReached))
      let tired = seen > 1 ? Elementary.exp(-exponent * Elementary.positiveLog(seen)) : 1
      let isNew = hour - creative.begins < noveltyHours
      clickFactors[index] =
        creative.clickEffect * max(floor, tired) * (isNew ? 1 + novelty : 1)
      mix.clickFactor += share * clickFactors[index]
      mix.interactiveShare += creative.isInteractive ? share : 0
      mix.codeShare += creative.hasCode ? share : 0
    }
  }

  /// Notes impressions of some hours since the last change.
  mutating func show(_ impressions: Int64) { unbooked += Double(impressions) }
}
