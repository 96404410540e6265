/// How clicks scatter around what each line item's own rate expects.
struct ClickEstimator: FidelityEstimator {
  /// The clicks beyond which a line item tells something.
  private static let leastClicks = 200

  private var dispersions: [Double] = []

  mutating func add(_ line: FidelityLine) {
    let columns = line.columns
    let (clicks, shown) = (columns.clicks, columns.impressions)
    let (allClicks, allShown) = (clicks.reduce(0, +), shown.reduce(0, +))
    guard allClicks > Self.leastClicks, allShown > 0 else { return }
    let rate = Double(allClicks) / Double(allShown)
    var (squares, expected) = (0.0, 0.0)
    for place in columns.live {
      let mean = rate * Double(shown[place])
      let off = Double(clicks[place]) - mean
      squares += off * off
      expected += mean
    }
    if expected > 0 { dispersions.append(squares / expected) }
  }

  var findings: [FidelityFinding] {
    [
      FidelityBound.between(1.2, 3).finding(
        "dispersion of clicks",
        "median Σ(clicks − expected)² ÷ Σ expected over live hours; lines with over 200 clicks",
        SampleStatistics.median(dispersions), dispersions.count, "lines")
    ]
  }
}
