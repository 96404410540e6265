import Registry

extension Fidelity {
  static func traffic(_ lines: [FidelityLine]) -> [FidelityFinding] {
    let steady = steadyLines(lines)
    let fits = steady.compactMap { line in HourFit(line.columns).map { (line, $0) } }
    let daily = steady.compactMap { lag(24, $0.columns) }
    let hourly = fits.compactMap { $0.1.lagOne }
    let spread = fits.compactMap { overDispersion($0.0.columns, $0.1) }
    return [
      FidelityBound.atLeast(0.7).finding(
        "memory of a day", "median lag-24 autocorrelation of hourly impressions",
        SampleStatistics.median(daily), samples: daily.count),
      FidelityBound.between(0.35, 0.75).finding(
        "memory of an hour",
        "median lag-1 autocorrelation of log impressions without hour, weekday and trend",
        SampleStatistics.median(hourly), samples: hourly.count),
      FidelityBound.between(0.012, 0.06).finding(
        "over-dispersion of impressions", "median (variance − mean) ÷ mean² around that fit",
        SampleStatistics.median(spread), samples: spread.count),
      peakToTrough(lines),
    ]
  }

  /// The correlation of impressions with those some hours earlier, both live.
  private static func lag(_ hours: Int, _ columns: FidelityColumns) -> Double? {
    let impressions = columns.impressions
    let live = columns.live
    guard live.count >= 10 * hours else { return nil }
    let isLive = Set(live)
    return SampleStatistics.correlation(
      live.compactMap { place in
        isLive.contains(place + hours)
          ? (Double(impressions[place]), Double(impressions[place + hours])) : nil
      })
  }

  private static func overDispersion(_ columns: FidelityColumns, _ fit: HourFit) -> Double? {
    var (extra, squares) = (0.0, 0.0)
    for (place, mean) in zip(fit.places, fit.expected) {
      let off = Double(columns.impressions[place]) - mean
      extra += off * off - mean
      squares += mean * mean
    }
    return squares > 0 ? extra / squares : nil
  }

  private static func peakToTrough(_ lines: [FidelityLine]) -> FidelityFinding {
    let television = steadyLines(lines.filter { $0.devices == [.tv] })
    var day = [Double](repeating: 0, count: 24)
    var used = 0
    for line in television {
      var sums = [Double](repeating: 0, count: 24)
      var sizes = sums
      for place in line.columns.live {
        let hour = Int(line.columns.localHours[place])
        sums[hour] += Double(line.columns.impressions[place])
        sizes[hour] += 1
      }
      let means = zip(sums, sizes).map { $1 > 0 ? $0 / $1 : 0 }
      let total = means.reduce(0, +)
      guard total > 0, !sizes.contains(0) else { continue }
      for hour in 0..<24 { day[hour] += means[hour] / total }
      used += 1
    }
    let trough = day.min() ?? 0
    let ratio = trough > 0 ? (day.max() ?? 0) / trough : nil
    return FidelityBound.between(3.2, 5).finding(
      "peak ÷ trough of television's day",
      "lines of one market, normalised, averaged by local hour",
      ratio, samples: used)
  }

  static func control(_ lines: [FidelityLine]) -> [FidelityFinding] {
    let answers = steadyLines(lines).compactMap { answer($0.columns) }
    return [
      FidelityBound.atMost(-0.4).finding(
        "the pacer's answer",
        "median correlation of a step of the throttle with the excess of spend three hours before",
        SampleStatistics.median(answers), samples: answers.count)
    ]
  }

  /// How the throttle follows the spend that has just become known; nothing where it is wide open.
  private static func answer(_ columns: FidelityColumns) -> Double? {
    let open = columns.throttles.max() ?? 0
    let free = columns.live.filter { columns.throttles[$0] < 990_000 }
    guard open > 0, free.count >= 240, free.count * 10 >= columns.live.count * 9 else { return nil }
    var sums = [Double](repeating: 0, count: 168)
    var sizes = sums
    func hourOfWeek(_ place: Int) -> Int {
      Int(columns.weekdays[place] * 24 + columns.localHours[place])
    }
    for place in columns.live {
      sums[hourOfWeek(place)] += Double(columns.spend[place])
      sizes[hourOfWeek(place)] += 1
    }
    let isFree = Set(free)
    var pairs: [(Double, Double)] = []
    for place in free where isFree.contains(place - 1) && isFree.contains(place - 3) {
      let usual = sums[hourOfWeek(place - 3)] / sizes[hourOfWeek(place - 3)]
      let step = Double(columns.throttles[place] - columns.throttles[place - 1])
      pairs.append((step, Double(columns.spend[place - 3]) - usual))
    }
    return SampleStatistics.correlation(pairs)
  }
}
