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
    for hour in (1 - longest)..<count {
      let row = UInt64(bitPattern: (columns.first + Int64(hour)).hoursSinceEpoch)
      guard stream.uniform(row: row, slot: 0) < burstChance else { continue }
      let length = stream.integer(in: shortest...longest, row: row, slot: 1)
      for index in max(0, hour)..<max(0, min(count, hour + length)) {
        let usual = columns.weights[index] / model.meanWeight
        columns.invalidRates[index] += min(0.5, usual > 0 ? burstRate / usual : 0)
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
