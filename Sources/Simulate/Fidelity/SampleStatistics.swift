/// Medians, quantiles and correlations of samples.
enum SampleStatistics {
  /// The value below which a share of the samples lies, straight between neighbours.
  static func quantile(_ samples: [Double], _ share: Double) -> Double? {
    guard !samples.isEmpty else { return nil }
    let sorted = samples.sorted()
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }

  static func median(_ samples: [Double]) -> Double? { quantile(samples, 0.5) }

  /// The correlation of pairs: 0 where one of the two does not vary, nothing of fewer than three.
  static func correlation(_ pairs: [(Double, Double)]) -> Double? {
    guard pairs.count > 2 else { return nil }
    let count = Double(pairs.count)
    let x = pairs.reduce(0) { $0 + $1.0 } / count
    let y = pairs.reduce(0) { $0 + $1.1 } / count
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for pair in pairs {
      xx += (pair.0 - x) * (pair.0 - x)
      yy += (pair.1 - y) * (pair.1 - y)
      xy += (pair.0 - x) * (pair.1 - y)
    }
    guard xx > 0, yy > 0 else { return 0 }
    return xy / (xx * yy).squareRoot()
  }
}
