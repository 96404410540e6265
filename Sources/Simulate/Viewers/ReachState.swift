import Chance
import Registry

/// How many households saw a line item: in each hour, and since it began.
struct ReachState: Sendable {
  private let homes: Double
  private let activeHomes: Double
  private let meanWeight: Double
  private let shape: Double
  private let hourShape: Double
  /// The sum of the hours' households.
  private var contacts = 0.0
  /// The households since the line item began.
  private(set) var reached: Int64 = 0

  init(_ model: LineModel) {
    homes = model.population.homes
    activeHomes = model.population.activeHomes
    meanWeight = model.meanWeight > 0 ? model.meanWeight : 1
    shape = Defaults.exposureShape.value
    hourShape = Defaults.hourExposureShape.value
  }

  /// Fills the households of each hour: one at least where there is an impression, and one more for each
  /// further impression that meets a new one.
  func fillHours(_ columns: inout HourColumns, _ model: LineModel) {
    let count = columns.count
    let scale = activeHomes / meanWeight
    for index in 0..<count {
      let shown = columns.impressions[index]
      columns.trials[index] = shown > 1 ? shown - 1 : 0
    }
    fillShares(
      &columns.rates, impressions: columns.impressions, weights: columns.weights, count: count,
      scale: scale)
    ColumnDraws.uniforms(
      model.streams.reach, slot: 0, row: columns.firstRow, count: count,
      into: &columns.uniforms)
    ColumnDraws.binomial(
      &columns.reach, trials: columns.trials, probabilities: columns.rates, count: count,
      columns.uniforms)
    for index in 0..<count {
      columns.reach[index] += columns.impressions[index] > 0 ? 1 : 0
    }
  }

  /// Fills the share of an hour's further impressions that meets a household that it has not met yet.
  private func fillShares(
    _ shares: inout [Double], impressions: [Int64], weights: [Double], count: Int, scale: Double
  ) {
    var shares = shares.mutableSpan
    let (impressions, weights) = (impressions.span, weights.span)
    for index in 0..<count {
      let shown = Double(impressions[index])
      let active = scale * weights[index]
      let present = active > 1 ? active : 1
      let none = -hourShape * Elementary.positiveLogOnePlus(shown / (hourShape * present))
      let seen = present * (1 - Elementary.exp(none))
      let share = (seen - 1) / (shown > 1 ? shown - 1 : 1)
      let most = share < 1 ? share : 1
      shares[index] = most > 0 ? most : 0
    }
  }

  /// Fills the households since the beginning: those that the sum of the hours' would meet.
  ///
  /// An hour cannot add more than it reached, and whom it reached is among those reached so far.
  mutating func fillTotals(_ columns: inout HourColumns) {
    let count = columns.count
    for index in 0..<count {
      contacts += Double(columns.reach[index])
      columns.rates[index] = contacts
    }
    let scale = 1 / (shape * homes)
    for index in 0..<count {
      let none = -shape * Elementary.positiveLogOnePlus(columns.rates[index] * scale)
      columns.rates[index] = homes * (1 - Elementary.exp(none))
    }
    for index in 0..<count {
      let reach = columns.reach[index]
      let known = max(reached, reach)
      reached = min(reached + reach, max(known, Int64(columns.rates[index])))
      columns.cumulativeReach[index] = reached
    }
  }
}
