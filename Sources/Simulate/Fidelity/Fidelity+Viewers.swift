import Registry
import Tables

extension Fidelity {
  static func viewers(_ lines: [FidelityLine]) -> [FidelityFinding] {
    let clicks = lines.compactMap { clickDispersion($0.columns) }
    let starts = lines.reduce(0) { $0 + $1.columns.starts.reduce(0, +) }
    let quarters = lines.reduce(0) { $0 + $1.columns.quarters.reduce(0, +) }
    let ends = lines.reduce(0) { $0 + $1.columns.completions.reduce(0, +) }
    let gone =
      starts > 100_000 && ends < starts ? Double(starts - quarters) / Double(starts - ends) : nil
    return [
      FidelityBound.between(1.2, 3).finding(
        "dispersion of clicks", "median Σ(clicks − expected)² ÷ Σ expected, lines with 200 clicks",
        SampleStatistics.median(clicks), samples: clicks.count),
      FidelityBound.between(0.32, 0.345).finding(
        "leavers of the first quarter", "(1 − q25) ÷ (1 − q100) of all starts", gone,
        samples: Int(starts)),
      completionByHour(lines),
      advertiserSpread(lines),
    ]
  }

  private static func clickDispersion(_ columns: FidelityColumns) -> Double? {
    let clicks = columns.clicks.reduce(0, +)
    let shown = columns.impressions.reduce(0, +)
    guard clicks > 200, shown > 0 else { return nil }
    let rate = Double(clicks) / Double(shown)
    var (squares, expected) = (0.0, 0.0)
    for place in columns.live {
      let mean = rate * Double(columns.impressions[place])
      let off = Double(columns.clicks[place]) - mean
      squares += off * off
      expected += mean
    }
    return expected > 0 ? squares / expected : nil
  }

  /// How far completion strays over the local day from each line item's own rate.
  private static func completionByHour(_ lines: [FidelityLine]) -> FidelityFinding {
    var found = [Double](repeating: 0, count: 24)
    var expected = found
    var starts = found
    for line in lines where line.devices.count == 1 {
      let columns = line.columns
      let all = columns.starts.reduce(0, +)
      guard all > 0 else { continue }
      let rate = Double(columns.completions.reduce(0, +)) / Double(all)
      for place in columns.live {
        let hour = Int(columns.localHours[place])
        found[hour] += Double(columns.completions[place])
        expected[hour] += rate * Double(columns.starts[place])
        starts[hour] += Double(columns.starts[place])
      }
    }
    let cells = (0..<24).filter { starts[$0] >= 50_000 }
    let strays = cells.map { 100 * (found[$0] - expected[$0]) / starts[$0] }
    let range = strays.max().flatMap { most in strays.min().map { most - $0 } }
    return FidelityBound.atMost(0.3).finding(
      "completion over the day", "range over local hours of single-device lines, in points", range,
      samples: cells.count)
  }

  /// How far click rates of advertisers lie apart, devices set aside.
  private static func advertiserSpread(_ lines: [FidelityLine]) -> FidelityFinding {
    var worlds: [[Device]: (clicks: Double, shown: Double)] = [:]
    for line in lines {
      let devices = Device.allCases.filter(line.devices.contains)
      worlds[devices, default: (0, 0)].clicks += Double(line.columns.clicks.reduce(0, +))
      worlds[devices, default: (0, 0)].shown += Double(line.columns.impressions.reduce(0, +))
    }
    var advertisers: [String: (clicks: Double, expected: Double)] = [:]
    for line in lines {
      let devices = Device.allCases.filter(line.devices.contains)
      guard let world = worlds[devices], world.shown > 0 else { continue }
      let shown = Double(line.columns.impressions.reduce(0, +))
      advertisers[line.advertiser, default: (0, 0)].clicks +=
        Double(line.columns.clicks.reduce(0, +))
      advertisers[line.advertiser, default: (0, 0)].expected += shown * world.clicks / world.shown
    }
    let ratios = advertisers.values.filter { $0.expected >= 30 }.map { $0.clicks / $0.expected }
    var spread: Double?
    if ratios.count >= 20, let high = SampleStatistics.quantile(ratios, 0.9),
      let low = SampleStatistics.quantile(ratios, 0.1), low > 0
    {
      spread = high / low
    }
    return FidelityBound.between(2, 5).finding(
      "click rates of advertisers", "p90 ÷ p10 of clicks against the devices' usual ones", spread,
      samples: ratios.count)
  }
}
