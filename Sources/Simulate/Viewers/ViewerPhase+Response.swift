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
    rates(&columns, model.viewers.clicks)
    disperse(
      &columns.rates, by: columns.clickFactors, impressions: columns.impressions,
      normals: columns.normals, count: count)
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

  /// Turns the rates of local hours into those of hours.
  private func disperse(
    _ rates: inout [Double], by factors: [Double], impressions: [Int64], normals: [Double],
    count: Int
  ) {
    var rates = rates.mutableSpan
    let (factors, impressions, normals) = (factors.span, impressions.span, normals.span)
    for index in 0..<count {
      let wanted = rates[index] * factors[index]
      let usual = wanted < 0.5 ? wanted : 0.5
      let known = Double(impressions[index]) * usual
      // Variance ÷ mean = 1 + dispersion + mean · variation².
      let relative = clickDispersion / (known > 0.02 ? known : 0.02) + clickVariance
      let sigma = Elementary.positiveLogOnePlus(relative).squareRoot()
      rates[index] = LogitNormal.rate(mean: usual, sigma: sigma, normal: normals[index])
    }
  }

  /// Fills what the creatives in rotation do to clicks, and how many of them have codes and buttons.
  private mutating func fillRotation(_ columns: inout HourColumns, reachedBefore: Int64) {
    var begin = 0
    while begin < columns.count {
      let hour = columns.first + Int64(begin)
      if isFirst || rotation.nextChange(from: hour) == hour {
        let reached = begin == 0 ? reachedBefore : columns.cumulativeReach[begin - 1]
        rotation.enter(hour, homesReached: reached)
        isFirst = false
      }
      let end = min(columns.count, Int(rotation.nextChange(from: hour + 1) - columns.first))
      var shown: Int64 = 0
      for index in begin..<end {
        columns.clickFactors[index] = rotation.mix.clickFactor
        columns.codeShares[index] = rotation.mix.codeShare
        columns.interactiveShares[index] = rotation.mix.interactiveShare
        shown += columns.impressions[index]
      }
      rotation.show(shown)
      begin = end
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
    }
    rates(&columns, funnel.render)
    fillErrorRates(&columns.rates, losses: columns.incidentLosses, count: count)
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

  /// Turns the rates of what is shown into those of errors among what is not.
  private func fillErrorRates(_ rates: inout [Double], losses: [Double], count: Int) {
    var rates = rates.mutableSpan
    let (losses, most) = (losses.span, model.funnel.errorRate)
    for index in 0..<count {
      let (render, loss) = (rates[index], losses[index])
      let room = 0.9 * (1 - render)
      let usual = most < room ? most : room
      rates[index] = (usual + render * loss) / (1 - render * (1 - loss))
    }
  }
}
