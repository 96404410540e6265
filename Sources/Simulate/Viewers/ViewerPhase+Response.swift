import Chance
import Registry
import Units

extension ViewerPhase {
  /// Fills clicks, scans, interactions and conversions.
  mutating func fillResponse(_ columns: inout HourColumns, reachedBefore: Int64) {
    let (stream, count) = (model.streams.response, columns.count)
    fillRotation(&columns, reachedBefore: reachedBefore)
    ColumnDraws.normals(
      stream, slot: 0, row: columns.firstRow, count: count, into: &columns.normals)
    for index in 0..<count {
      let usual = min(
        0.5, model.viewers.clicks[Int(columns.localHours[index])] * columns.clickFactors[index])
      let expected = max(0.02, Double(columns.impressions[index]) * usual)
      // Variance ÷ mean = 1 + dispersion + mean · variation².
      let relative = clickDispersion / expected + clickVariance
      let sigma = Elementary.positiveLogOnePlus(relative).squareRoot()
      columns.rates[index] = LogitNormal.rate(
        mean: usual, sigma: sigma, normal: columns.normals[index])
    }
    uniforms(&columns, stream, 1)
    ColumnDraws.binomial(
      &columns.clicks, trials: columns.impressions, probabilities: columns.rates, count: count,
      columns.uniforms)
    if rotation.hasCodes { fillScans(&columns) }
    if rotation.hasInteraction { fillInteractions(&columns) }
    for index in 0..<count {
      columns.trials[index] = columns.clicks[index] + columns.scans[index]
    }
    uniforms(&columns, stream, 4)
    ColumnDraws.binomial(
      &columns.conversions, trials: columns.trials, probability: model.viewers.conversions,
      count: count, columns.uniforms)
    for index in 0..<count {
      columns.rates[index] = invalidTraffic.clickRate(columns.invalidRates[index])
    }
    uniforms(&columns, model.streams.invalidTraffic, 3)
    ColumnDraws.binomial(
      &columns.invalidClicks, trials: columns.clicks, probabilities: columns.rates,
      count: count, columns.uniforms)
  }

  /// Fills what the creatives in rotation do to clicks, and how many of them have codes and buttons.
  private mutating func fillRotation(_ columns: inout HourColumns, reachedBefore: Int64) {
    var reached = reachedBefore
    for index in 0..<columns.count {
      let hour = columns.first + Int64(index)
      if isFirst || rotation.changes(at: hour) {
        rotation.enter(hour, homesReached: reached)
        isFirst = false
      }
      columns.clickFactors[index] = rotation.mix.clickFactor
      columns.codeShares[index] = rotation.mix.codeShare
      columns.interactiveShares[index] = rotation.mix.interactiveShare
      rotation.show(columns.impressions[index])
      reached = columns.cumulativeReach[index]
    }
  }

  private func fillScans(_ columns: inout HourColumns) {
    for index in 0..<columns.count {
      columns.rates[index] =
        model.viewers.scans[Int(columns.localHours[index])] * columns.codeShares[index]
    }
    uniforms(&columns, model.streams.response, 2)
    ColumnDraws.binomial(
      &columns.scans, trials: columns.impressions, probabilities: columns.rates,
      count: columns.count, columns.uniforms)
  }

  private func fillInteractions(_ columns: inout HourColumns) {
    for index in 0..<columns.count {
      columns.rates[index] = interactionRate * columns.interactiveShares[index]
    }
    uniforms(&columns, model.streams.response, 3)
    ColumnDraws.binomial(
      &columns.interactions, trials: columns.impressions, probabilities: columns.rates,
      count: columns.count, columns.uniforms)
  }

  /// Fills errors, out of the auctions won and not shown, and timeouts, out of what nobody answered.
  func fillFailures(_ columns: inout HourColumns) {
    let (stream, count, funnel) = (model.streams.failures, columns.count, model.funnel)
    for index in 0..<count {
      columns.trials[index] = columns.won[index] - columns.impressions[index]
      let render = funnel.render[Int(columns.localHours[index])]
      let loss = columns.incidentLosses[index]
      let usual = min(funnel.errorRate, 0.9 * (1 - render))
      columns.rates[index] = (usual + render * loss) / (1 - render * (1 - loss))
    }
    uniforms(&columns, stream, 0)
    ColumnDraws.binomial(
      &columns.errors, trials: columns.trials, probabilities: columns.rates, count: count,
      columns.uniforms)
    for index in 0..<count {
      columns.trials[index] = columns.requests[index] - columns.responses[index]
    }
    uniforms(&columns, stream, 1)
    ColumnDraws.binomial(
      &columns.timeouts, trials: columns.trials, probability: funnel.timeoutShare, count: count,
      columns.uniforms)
  }
}
