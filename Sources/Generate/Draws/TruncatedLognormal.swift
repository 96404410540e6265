import Chance

/// A lognormal law cut off at a smallest and a largest value, without heaps at either.
struct TruncatedLognormal {
  let median: Double
  let sigma: Double
  let bounds: ClosedRange<Double>

  /// The value at a place in (0, 1); it rises with the place.
  func value(at uniform: Double) -> Double {
    let low = Self.share(below: Elementary.log(bounds.lowerBound / median) / sigma)
    let high = Self.share(below: Elementary.log(bounds.upperBound / median) / sigma)
    let place = min(max(low + uniform * (high - low), Uniform.smallest), 1 - Uniform.smallest)
    let value = median * Elementary.exp(sigma * Normal.quantile(place))
    return min(max(value, bounds.lowerBound), bounds.upperBound)
  }

  /// The share of the normal law below a value, found by halving, since its quantile rises.
  private static func share(below value: Double) -> Double {
    var (low, high) = (Uniform.smallest, 1 - Uniform.smallest)
    for _ in 0..<52 {
      let middle = (low + high) / 2
      if Normal.quantile(middle) < value { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
