import Chance

/// The logarithm of a line item's impressions, told by hour, weekday and trend.
struct HourFit {
  /// The live hours from which a line item tells something: ten days.
  static let leastHours = 240

  /// What is left of each live hour, and the places of these hours.
  let residuals: [Double]
  let places: [Int]
  /// (Variance − mean) ÷ mean² of the impressions around those that the fit expects.
  let overDispersion: Double?

  /// Fits by turns until nothing moves; nothing where fewer than ten days are live.
  init?(_ columns: FidelityColumns) {
    let places = columns.live
    guard places.count >= Self.leastHours else { return nil }
    let impressions = columns.impressions
    let target = places.map { Elementary.log(Double(impressions[$0]) + 1) }
    let (localHours, weekdays) = (columns.localHours, columns.weekdays)
    let hours = places.map { Int(localHours[$0]) }
    let days = places.map { Int(weekdays[$0]) }
    let center = Double(places.count - 1) / 2
    let times = places.indices.map { (Double($0) - center) / Double(places.count) }
    let mean = target.reduce(0, +) / Double(target.count)
    var left = target.map { $0 - mean }
    for _ in 0..<30 {
      Self.take(hours, 24, from: &left)
      Self.take(days, 7, from: &left)
      Self.takeTrend(times, from: &left)
    }
    residuals = left
    self.places = places
    // The mean of a lognormal lies above its median; the residuals' own mean of exp tells how far.
    let lift = left.reduce(0) { $0 + Elementary.exp($1) } / Double(left.count)
    var (extra, squares) = (0.0, 0.0)
    for (index, place) in places.enumerated() {
      let mean = max(0, Elementary.exp(target[index] - left[index]) * lift - 1)
      let off = Double(impressions[place]) - mean
      extra += off * off - mean
      squares += mean * mean
    }
    overDispersion = squares > 0 ? extra / squares : nil
  }

  private static func take(_ groups: [Int], _ count: Int, from left: inout [Double]) {
    var sums = [Double](repeating: 0, count: count)
    var sizes = sums
    for (index, group) in groups.enumerated() {
      sums[group] += left[index]
      sizes[group] += 1
    }
    for (index, group) in groups.enumerated() { left[index] -= sums[group] / sizes[group] }
  }

  private static func takeTrend(_ times: [Double], from left: inout [Double]) {
    var (squares, products) = (0.0, 0.0)
    for (time, value) in zip(times, left) {
      squares += time * time
      products += time * value
    }
    guard squares > 0 else { return }
    for index in left.indices { left[index] -= products / squares * times[index] }
  }

  /// The correlation of what is left of neighbouring hours.
  var lagOne: Double? {
    SampleStatistics.correlation(
      zip(residuals.indices, residuals.indices.dropFirst()).compactMap { now, next in
        places[next] == places[now] + 1 ? (residuals[now], residuals[next]) : nil
      })
  }
}
