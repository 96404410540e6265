/// How unequal line items are.
struct SizeEstimator: FidelityEstimator {
  /// The line items from which their top tenth tells something.
  private static let leastLines = 40

  private var sizes: [Double] = []

  mutating func add(_ line: FidelityLine) {
    sizes.append(Double(line.columns.impressions.reduce(0, +)))
  }

  var findings: [FidelityFinding] {
    let total = sizes.reduce(0, +)
    let top = sizes.sorted(by: >).prefix(sizes.count / 10).reduce(0, +)
    return [
      FidelityBound.between(0.45, 0.65).finding(
        "large line items", "share of impressions of the top tenth of at least 40 lines",
        sizes.count >= Self.leastLines && total > 0 ? top / total : nil, sizes.count, "lines")
    ]
  }
}
