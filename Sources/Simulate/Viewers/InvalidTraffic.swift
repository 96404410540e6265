import Chance
import Registry
import Units

/// Traffic that is no person's: some of every hour, some in bursts that know no time of day.
struct InvalidTraffic: Sendable {
  private let steadyRate: Double
  private let burstRate: Double
  private let burstChance: Double
  private let longest: Int
  private let shortest: Int
  private let clickFactor: Double

  init(_ buyType: BuyType) {
    let rate =
      Defaults.generalInvalidRate[buyType] + Defaults.sophisticatedInvalidRate[buyType]
    let inBursts = Defaults.invalidBurstShare.value
    let hours = Defaults.invalidBurstHours.bounds
    burstChance = Defaults.invalidBurstRate.value
    (shortest, longest) = (Int(hours.lowerBound), Int(hours.upperBound))
    let burstHours = burstChance * (hours.lowerBound + hours.upperBound) / 2
    steadyRate = rate * (1 - inBursts)
    burstRate = rate * inBursts / burstHours
    clickFactor = Defaults.invalidClickFactor.value
  }

  /// Fills the share of each hour's impressions that is invalid.
  ///
  /// A burst is as large by night as by day, so its share is the larger the fewer people watch.
  func fillRates(_ columns: inout HourColumns, _ model: LineModel, _ losses: IncidentLosses) {
    let count = columns.count
    let stream = model.streams.invalidTraffic
    for index in 0..<count { columns.invalidRates[index] = steadyRate }
    // A burst that began before the first hour may still be there.
    let before = longest - 1
    let firstRow = columns.firstRow &- UInt64(before)
    precondition(before <= HourColumns.lookahead, "a burst is shorter than a column's margin")
    ColumnDraws.uniforms(
      stream, slot: 0, row: firstRow, count: before + count, into: &columns.uniforms)
    for place in 0..<(before + count) where columns.uniforms[place] < burstChance {
      let (row, hour) = (firstRow &+ UInt64(place), place - before)
      let length = stream.integer(in: shortest...longest, row: row, slot: 1)
      for index in max(0, hour)..<max(0, min(count, hour + length)) {
        let usual = columns.weights[index] / model.meanWeight
        // Two bursts at once leave little beside them, and no more than all is invalid.
        let burst = min(0.5, usual > 0 ? burstRate / usual : 0)
        columns.invalidRates[index] = min(1, columns.invalidRates[index] + burst)
      }
    }
    guard !losses.isSilent(.invalidTraffic) else { return }
    losses.fill(
      .invalidTraffic, &columns.rates, columns.first, count, columns.localHours)
    for index in 0..<count {
      columns.invalidRates[index] += (1 - columns.invalidRates[index]) * columns.rates[index]
    }
  }

  /// The share of clicks that is invalid where that of impressions is known.
  func clickRate(_ rate: Double) -> Double { min(0.95, clickFactor * rate) }
}
