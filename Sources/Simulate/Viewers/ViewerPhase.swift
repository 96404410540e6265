import Chance
import Registry
import Units

/// The third phase of a line item's hours: what viewers do with the impressions.
struct ViewerPhase {
  let model: LineModel
  private let losses: IncidentLosses
  let invalidTraffic: InvalidTraffic
  private(set) var reach: ReachState
  var rotation: RotationState
  var isFirst = true
  let clickDispersion: Double
  let clickVariance: Double
  let interactionRate: Double

  init(_ model: LineModel) {
    self.model = model
    losses = IncidentLosses(model)
    invalidTraffic = InvalidTraffic(model.campaign.buyType)
    reach = ReachState(model)
    rotation = RotationState(model)
    clickDispersion = Defaults.clickDispersion.value
    clickVariance = Defaults.clickVariation.value * Defaults.clickVariation.value
    interactionRate = Defaults.interactiveEngagementRate.value
  }

  /// Fills what viewers do in the hours that the first two phases filled.
  mutating func run(_ columns: inout HourColumns) {
    fillQuality(&columns)
    fillViewing(&columns)
    reach.fillHours(&columns, model)
    let before = reach.reached
    reach.fillTotals(&columns)
    fillResponse(&columns, reachedBefore: before)
    fillFailures(&columns)
  }

  func uniforms(_ columns: inout HourColumns, _ stream: Stream, _ slot: UInt64) {
    ColumnDraws.uniforms(
      stream, slot: slot, row: columns.firstRow, count: columns.count, into: &columns.uniforms)
  }

  /// Fills `rates` from a table of the local hours.
  func rates(_ columns: inout HourColumns, _ table: [Double]) {
    HourColumns.look(
      up: columns.localHours, in: table, count: columns.count, into: &columns.rates)
  }

  private func fillQuality(_ columns: inout HourColumns) {
    let (stream, viewers, count) = (model.streams.quality, model.viewers, columns.count)
    let (first, localHours) = (columns.first, columns.localHours)
    if !losses.isSilent(.tagBreak) {
      losses.fill(.tagBreak, &columns.memory, first, count, localHours)
    } else {
      for index in 0..<count { columns.memory[index] = 0 }
    }
    rates(&columns, viewers.measurable)
    for index in 0..<count { columns.rates[index] *= 1 - columns.memory[index] }
    uniforms(&columns, stream, 0)
    ColumnDraws.binomial(
      &columns.measurable, trials: columns.impressions, probabilities: columns.rates,
      count: count, columns.uniforms)
    uniforms(&columns, stream, 1)
    rates(&columns, viewers.viewable)
    ColumnDraws.binomial(
      &columns.viewable, trials: columns.measurable, probabilities: columns.rates, count: count,
      columns.uniforms)
    uniforms(&columns, stream, 2)
    rates(&columns, viewers.audible)
    ColumnDraws.binomial(
      &columns.audible, trials: columns.impressions, probabilities: columns.rates, count: count,
      columns.uniforms)
    invalidTraffic.fillRates(&columns, model, losses)
    uniforms(&columns, model.streams.invalidTraffic, 2)
    ColumnDraws.binomial(
      &columns.invalid, trials: columns.impressions, probabilities: columns.invalidRates,
      count: count, columns.uniforms)
  }

  private func fillViewing(_ columns: inout HourColumns) {
    let (viewers, count) = (model.viewers, columns.count)
    guard viewers.isVideo else { return }
    let stream = model.streams.viewing
    uniforms(&columns, stream, 0)
    ColumnDraws.binomial(
      &columns.starts, trials: columns.impressions, probability: viewers.start, count: count,
      columns.uniforms)
    uniforms(&columns, stream, 1)
    rates(&columns, viewers.firstQuarter)
    ColumnDraws.binomial(
      &columns.quarters, trials: columns.starts, probabilities: columns.rates, count: count,
      columns.uniforms)
    uniforms(&columns, stream, 2)
    rates(&columns, viewers.half)
    ColumnDraws.binomial(
      &columns.halves, trials: columns.quarters, probabilities: columns.rates, count: count,
      columns.uniforms)
    uniforms(&columns, stream, 3)
    rates(&columns, viewers.thirdQuarter)
    ColumnDraws.binomial(
      &columns.threeQuarters, trials: columns.halves, probabilities: columns.rates,
      count: count, columns.uniforms)
    uniforms(&columns, stream, 4)
    rates(&columns, viewers.completion)
    ColumnDraws.binomial(
      &columns.completions, trials: columns.threeQuarters, probabilities: columns.rates,
      count: count, columns.uniforms)
    if viewers.skipShare > 0 {
      for index in 0..<count {
        columns.trials[index] = columns.starts[index] - columns.completions[index]
      }
      uniforms(&columns, stream, 5)
      ColumnDraws.binomial(
        &columns.skips, trials: columns.trials, probability: viewers.skipShare, count: count,
        columns.uniforms)
    }
    let seconds = model.line.durationSeconds
    for index in 0..<count {
      // Who leaves within a quarter has seen half of it, on average.
      let halfQuarters =
        columns.starts[index] + columns.completions[index]
        + 2 * (columns.quarters[index] + columns.halves[index] + columns.threeQuarters[index])
      columns.watchSeconds[index] = halfQuarters * seconds / 8
    }
  }
}
