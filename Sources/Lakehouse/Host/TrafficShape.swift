internal import Registry
internal import Units

/// The traffic of an hour of the local day in millionths of the day's, over all devices.
enum TrafficShape {
  /// One weight an hour of the day; they sum to a million exactly.
  static let weights: [Int64] = {
    var mixed = [Double](repeating: 0, count: 24)
    for device in Device.allCases {
      let curve = Defaults.hourCurve(device)
      let total = curve.reduce(0, +)
      for hour in 0..<24 { mixed[hour] += Defaults.deviceShare[device] * curve[hour] / total }
    }
    return LargestRemainder.split(1_000_000, weights: mixed.map { Int64($0 * 1e9) })
  }()
}
