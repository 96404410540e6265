import Registry

/// Whether the throttle answers to the spend that has just become known.
struct PacingEstimator: FidelityEstimator {
  /// The share of the ceiling from which a throttle is wide open, and of hours that must not be.
  private static let (openShare, freeShare) = (0.99, 0.9)
  /// A weekly profile is told by four weeks; of fewer, each hour would be compared with itself.
  private static let leastHours = 4 * 168
  /// The hours at either end in which ramp and finish rule.
  private static let day = 24

  private var answers: [Double] = []

  mutating func add(_ line: FidelityLine) {
    guard line.isSteady else { return }
    let open = Int64(Self.openShare * Double(line.ceiling))
    if let answer = Self.answer(line.columns, open: open) { answers.append(answer) }
  }

  var findings: [FidelityFinding] {
    [
      FidelityBound.below(-0.4).finding(
        "the pacer's answer",
        "median correlation of a step of the throttle with the spend three hours before, against "
          + "the line's weekly profile; unsaturated lines of four weeks, without first and last day",
        SampleStatistics.median(answers), answers.count, "lines")
    ]
  }

  /// How steps of the throttle go with the excess of spend; nothing where it is often wide open.
  private static func answer(_ columns: FidelityColumns, open: Int64) -> Double? {
    let (live, throttles, spend) = (columns.live, columns.throttles, columns.spend)
    let free = live.filter { throttles[$0] < open }
    guard live.count >= leastHours,
      Double(free.count) >= freeShare * Double(live.count)
    else { return nil }
    let hours = zip(columns.weekdays, columns.localHours).map { Int($0 * 24 + $1) }
    var sums = [Double](repeating: 0, count: 168)
    var sizes = sums
    for place in live {
      sums[hours[place]] += Double(spend[place])
      sizes[hours[place]] += 1
    }
    // The ramp of the first hours and the finish of the plan move the throttle by themselves.
    let isFree = Set(free.filter { $0 >= day && $0 < columns.count - day })
    return SampleStatistics.correlation(
      free.compactMap { place in
        guard isFree.contains(place), isFree.contains(place - 1), isFree.contains(place - 3) else {
          return nil
        }
        let usual = sums[hours[place - 3]] / sizes[hours[place - 3]]
        return (
          Double(throttles[place] - throttles[place - 1]), Double(spend[place - 3]) - usual
        )
      })
  }
}
