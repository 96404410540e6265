/// How hourly impressions of steady line items remember the day and the hour, and how they scatter.
struct TrafficEstimator: FidelityEstimator {
  /// What each line item of a market gave.
  private struct Samples {
    var lines = 0
    var days: [Double] = []
    var hours: [Double] = []
    var scatters: [Double] = []
  }

  private var markets: [String: Samples] = [:]

  mutating func add(_ line: FidelityLine) {
    guard line.isSteady else { return }
    var samples = markets.removeValue(forKey: line.market) ?? Samples()
    samples.lines += 1
    if let day = Self.dayMemory(line.columns) { samples.days.append(day) }
    if let fit = HourFit(line.columns) {
      if let hour = fit.lagOne { samples.hours.append(hour) }
      if let scatter = fit.overDispersion { samples.scatters.append(scatter) }
    }
    markets[line.market] = samples
  }

  /// Those of the market with the most line items.
  private var samples: Samples {
    markets.max { ($0.value.lines, $1.key) < ($1.value.lines, $0.key) }?.value ?? Samples()
  }

  var findings: [FidelityFinding] {
    let samples = samples
    return [
      FidelityBound.above(0.7).finding(
        "memory of a day", "median lag-24 autocorrelation of hourly impressions",
        SampleStatistics.median(samples.days), samples.days.count, "lines"),
      FidelityBound.between(0.35, 0.75).finding(
        "memory of an hour",
        "median lag-1 autocorrelation of log(impressions + 1) without hour, weekday and trend",
        SampleStatistics.median(samples.hours), samples.hours.count, "lines"),
      FidelityBound.between(0.012, 0.06).finding(
        "over-dispersion of impressions", "median (variance − mean) ÷ mean² around that fit",
        SampleStatistics.median(samples.scatters), samples.scatters.count, "lines"),
    ]
  }

  /// The correlation of impressions with those of the day before, both live; ten days at least.
  private static func dayMemory(_ columns: FidelityColumns) -> Double? {
    let (impressions, live) = (columns.impressions, columns.live)
    guard live.count >= HourFit.leastHours else { return nil }
    let isLive = Set(live)
    return SampleStatistics.correlation(
      live.compactMap { place in
        isLive.contains(place + 24)
          ? (Double(impressions[place]), Double(impressions[place + 24])) : nil
      })
  }
}
