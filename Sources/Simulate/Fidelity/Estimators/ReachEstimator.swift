/// Whether cumulative reach grows as reach does: never down, never past the households, ever slower.
struct ReachEstimator: FidelityEstimator {
  /// The impressions from which the tenths of a line item are large enough to be compared.
  private static let leastImpressions: Int64 = 10_000
  /// How far the rate of new households may stray upwards: a count's own noise.
  private static let slack = 1.02

  private var (lines, falling, beyond) = (0, 0, 0)
  private var (shaped, bent) = (0, 0)

  mutating func add(_ line: FidelityLine) {
    let columns = line.columns
    let total = columns.impressions.reduce(0, +)
    guard total > 0 else { return }
    lines += 1
    if !Self.isMonotone(columns) { falling += 1 }
    // Half a household is left to rounding.
    if Double(columns.cumulativeReach.last ?? 0) > line.households + 0.5 { beyond += 1 }
    guard line.isUndisturbed, total >= Self.leastImpressions else { return }
    shaped += 1
    if !Self.isConcave(columns, total: total) { bent += 1 }
  }

  var findings: [FidelityFinding] {
    [
      FidelityBound.count(
        "reach never falls", "lines whose cumulative reach falls, or outruns the hour's reach",
        falling, of: lines, "lines"),
      FidelityBound.count(
        "reach stays among the households", "lines that reach more households than there are",
        beyond, of: lines, "lines"),
      FidelityBound.count(
        "reach saturates",
        "undisturbed lines that reach more new households in a later tenth of their impressions",
        bent, of: shaped, "lines"),
    ]
  }

  private static func isMonotone(_ columns: FidelityColumns) -> Bool {
    var before: Int64 = 0
    for (total, hour) in zip(columns.cumulativeReach, columns.reach) {
      if total < before || total - before > hour { return false }
      before = total
    }
    return true
  }

  /// Whether no tenth of the impressions reaches more new households than the tenth before.
  private static func isConcave(_ columns: FidelityColumns, total: Int64) -> Bool {
    let reach = columns.cumulativeReach
    var (shown, tenth) = (Int64(0), Int64(1))
    var last = (shown: Int64(0), reached: Int64(0))
    var before = Double.infinity
    for (place, impressions) in columns.impressions.enumerated() {
      shown += impressions
      guard shown * 10 >= total * tenth, shown > last.shown else { continue }
      let rate = Double(reach[place] - last.reached) / Double(shown - last.shown)
      if rate > before * slack { return false }
      before = rate
      last = (shown, reach[place])
      tenth = shown * 10 / total + 1
    }
    return true
  }
}
