import Registry

/// Where in an hour a click falls: the same for every hour, straight between its marks.
struct HourCurve: Sendable {
  /// The share of clicks before each mark; the first is 0 and the last 1.
  private let shares: [Double]

  init() {
    let weights = Defaults.withinHourVolume.values
    let total = weights.reduce(0, +)
    var sum = 0.0
    shares =
      [0]
      + weights.map { weight in
        sum += weight
        return sum / total
      }
  }

  /// The second, 0 to 3,599, before which a uniform share of the clicks falls.
  func second(uniform: Double) -> Int64 {
    var place = 1
    while place < shares.count - 1, shares[place] <= uniform { place += 1 }
    let (below, above) = (shares[place - 1], shares[place])
    let length = 3_600 / Double(shares.count - 1)
    let second = length * (Double(place - 1) + (uniform - below) / (above - below))
    return min(3_599, Int64(second))
  }
}
