import Registry

/// The shape of television's local day: how far the evening stands above the night.
struct TelevisionEstimator: FidelityEstimator {
  /// The days of a market's line items, each normalised, summed by local hour.
  private struct Day {
    var lines = 0
    var hours = [Double](repeating: 0, count: 24)
  }

  private var markets: [String: Day] = [:]

  mutating func add(_ line: FidelityLine) {
    guard line.isSteady, line.devices == [.tv] else { return }
    let columns = line.columns
    let (hours, impressions) = (columns.localHours, columns.impressions)
    var sums = [Double](repeating: 0, count: 24)
    var sizes = sums
    for place in columns.live {
      let hour = Int(hours[place])
      sums[hour] += Double(impressions[place])
      sizes[hour] += 1
    }
    // Line items that leave out a part of the day have another shape.
    guard !sizes.contains(0) else { return }
    let means = zip(sums, sizes).map { $0 / $1 }
    let total = means.reduce(0, +)
    guard total > 0 else { return }
    var day = markets.removeValue(forKey: line.market) ?? Day()
    day.lines += 1
    for hour in 0..<24 { day.hours[hour] += means[hour] / total }
    markets[line.market] = day
  }

  var findings: [FidelityFinding] {
    let day = markets.max { ($0.value.lines, $1.key) < ($1.value.lines, $0.key) }?.value ?? Day()
    let trough = day.hours.min() ?? 0
    let ratio = trough > 0 ? (day.hours.max() ?? 0) / trough : nil
    return [
      FidelityBound.between(3.2, 5).finding(
        "peak ÷ trough of television's day",
        "lines of one market, each normalised, averaged by local hour", ratio, day.lines, "lines")
    ]
  }
}
