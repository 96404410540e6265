import Registry

/// How far the click rates of advertisers lie apart, devices set aside.
struct AdvertiserEstimator: FidelityEstimator {
  /// How many advertisers tell something, and the clicks that each must have been expected to earn.
  private static let (leastAdvertisers, leastClicks) = (20, 30.0)

  private struct Sums {
    var clicks = 0.0
    var shown = 0.0

    mutating func add(_ more: Sums) {
      clicks += more.clicks
      shown += more.shown
    }
  }

  /// By the devices' names.
  private typealias Parts = [String: Sums]

  private var advertisers: [String: Parts] = [:]
  private var world: Parts = [:]

  mutating func add(_ line: FidelityLine) {
    let devices = line.devices.map(\.rawValue).joined(separator: "+")
    let sums = Sums(
      clicks: Double(line.columns.clicks.reduce(0, +)),
      shown: Double(line.columns.impressions.reduce(0, +)))
    world[devices, default: Sums()].add(sums)
    advertisers[line.advertiser, default: [:]][devices, default: Sums()].add(sums)
  }

  /// Clicks against those that the world's rate on the same devices would have given.
  private var ratios: [Double] {
    advertisers.values.compactMap { parts in
      var (clicks, expected) = (0.0, 0.0)
      // In a fixed order, since sums of real numbers depend on it.
      for (devices, sums) in parts.sorted(by: { $0.key < $1.key }) {
        guard let all = world[devices], all.shown > 0 else { continue }
        clicks += sums.clicks
        expected += sums.shown * all.clicks / all.shown
      }
      return expected >= Self.leastClicks ? clicks / expected : nil
    }
  }

  var findings: [FidelityFinding] {
    let ratios = ratios
    var spread: Double?
    if ratios.count >= Self.leastAdvertisers, let high = SampleStatistics.quantile(ratios, 0.9),
      let low = SampleStatistics.quantile(ratios, 0.1), low > 0
    {
      spread = high / low
    }
    return [
      FidelityBound.between(2, 5).finding(
        "click rates of advertisers",
        "p90 ÷ p10 of clicks against the world's rate on the same devices; at least 20 advertisers",
        spread, ratios.count, "advertisers")
    ]
  }
}
