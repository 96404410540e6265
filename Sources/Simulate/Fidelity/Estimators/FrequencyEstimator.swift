/// How often a reached household sees a large line item.
struct FrequencyEstimator: FidelityEstimator {
  /// The hours and impressions from which a line item is large.
  private static let (leastHours, leastImpressions) = (28 * 24, Int64(300_000))
  private static let usual = 1.5...15.0

  private var (lines, usualLines) = (0, 0)

  mutating func add(_ line: FidelityLine) {
    let shown = line.columns.impressions.reduce(0, +)
    guard line.columns.count >= Self.leastHours, shown >= Self.leastImpressions,
      let reached = line.columns.cumulativeReach.last, reached > 0
    else { return }
    lines += 1
    if Self.usual.contains(Double(shown) / Double(reached)) { usualLines += 1 }
  }

  var findings: [FidelityFinding] {
    [
      FidelityBound.atLeast(0.95).finding(
        "average frequency",
        "share between 1.5 and 15, of lines of 28 days and 300,000 impressions",
        lines > 0 ? Double(usualLines) / Double(lines) : nil, lines, "lines")
    ]
  }
}
