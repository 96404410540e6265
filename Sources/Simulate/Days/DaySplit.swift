import Chance

/// Splits the counts of four days over parts so that each sums exactly and each part keeps the order
/// of counts.
struct DaySplit {
  /// The most parts of a dimension.
  static let capacity = 256

  // What each part of each dimension has, one dimension after the other.
  private(set) var impressions: [FourDays] = []
  private(set) var others: [FourDays] = []
  private(set) var viewable: [FourDays] = []
  private(set) var starts: [FourDays] = []
  private(set) var completions: [FourDays] = []
  private(set) var clicks: [FourDays] = []
  private var draws = SplitDraws()

  /// Makes room for the parts of all dimensions.
  mutating func reserve(parts: Int) {
    guard parts > impressions.count else { return }
    impressions = [FourDays](repeating: .zero, count: parts)
    others = impressions
    viewable = impressions
    starts = impressions
    completions = impressions
    clicks = impressions
    draws.reserve(parts: parts)
  }

  /// Splits days over the parts of a dimension, which begin at a place; the stream's slots from one on
  /// are its own.
  mutating func split(
    _ days: DayCounts, _ dates: [Int64], over parts: DayParts, at start: Int, _ stream: Stream,
    slot: UInt64
  ) {
    // Twenty clicks make no law whose variance is 20.
    let isQuiet = days.clicks.max() < 20
    draws.fill(dates, parts: parts.values.count, stream, slot: slot, isLastSmall: isQuiet)
    Self.divide(days.impressions, parts.weights, draws, column: 0, into: &impressions, at: start)
    Self.divide(
      days.requests - days.impressions, parts.otherWeights, draws, column: 1, into: &others,
      at: start)
    choose(days, parts, at: start)
    finish(days, parts, at: start)
  }

  /// A multinomial split: a chain of binomial counts, the last part with a weight taking the rest.
  private static func divide(
    _ total: FourDays, _ weights: [FourDays], _ draws: SplitDraws, column: Int,
    into counts: inout [FourDays], at start: Int
  ) {
    let least = FourDays(repeating: 1e-300)
    var (left, weightLeft, last) = (total, FourDays.zero, FourDays(repeating: -1))
    for part in weights.indices {
      weightLeft += weights[part]
      last.replace(with: Double(part), where: weights[part] .> 0)
    }
    weightLeft = weightLeft.atLeast(least)
    for part in weights.indices {
      let weight = weights[part]
      let isLast = last .== Double(part)
      let isDone = isLast .| (weight .<= 0)
      var taken = Binomial.counts(
        trials: left.replacing(with: 0, where: isDone),
        probabilities: (weight / weightLeft).atMost(.one), uniforms: draws.uniform(column, part),
        normals: draws.normal(column, part))
      taken.replace(with: left, where: isLast)
      counts[start + part] = taken
      left -= taken
      weightLeft = (weightLeft - weight).atLeast(least)
    }
  }

  /// Chooses the viewable impressions, starts and clicks of the parts.
  private mutating func choose(_ days: DayCounts, _ parts: DayParts, at start: Int) {
    let count = parts.values.count
    var (seen, begun, clicked) = (FourDays.zero, FourDays.zero, FourDays.zero)
    for part in 0..<count {
      let members = impressions[start + part]
      seen += parts.viewableRates[part] * members
      begun += members
      clicked += parts.clickRates[part] * members
    }
    let shown = days.impressions
    var viewing = SplitChain(days.viewable, room: shown, expected: seen)
    var starting = SplitChain(days.starts, room: shown, expected: begun)
    var clicking = SplitChain(days.clicks, room: shown, expected: clicked)
    for part in 0..<count {
      let members = impressions[start + part]
      viewable[start + part] = viewing.next(
        members: members, rate: parts.viewableRates[part], draws.uniform(2, part),
        draws.normal(2, part))
      starts[start + part] = starting.next(
        members: members, rate: 1, draws.uniform(3, part), draws.normal(3, part))
      clicks[start + part] = clicking.next(
        members: members, rate: parts.clickRates[part], draws.uniform(5, part),
        draws.normal(5, part))
    }
  }

  /// Chooses the completions among the starts of the parts.
  private mutating func finish(_ days: DayCounts, _ parts: DayParts, at start: Int) {
    var finished = FourDays.zero
    for part in parts.values.indices {
      finished += parts.completionRates[part] * starts[start + part]
    }
    var finishing = SplitChain(days.completions, room: days.starts, expected: finished)
    for part in parts.values.indices {
      completions[start + part] = finishing.next(
        members: starts[start + part], rate: parts.completionRates[part], draws.uniform(4, part),
        draws.normal(4, part))
    }
  }
}
