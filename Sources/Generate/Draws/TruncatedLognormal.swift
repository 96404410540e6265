import Chance

/// A lognormal law cut off at a smallest and a largest value, without heaps at either.
package struct TruncatedLognormal: Hashable, Sendable {
  /// The median before cutting off.
  package let median: Double
  /// The spread of the logarithm.
  package let sigma: Double
  /// The smallest and the largest value.
  package let bounds: ClosedRange<Double>
  private let shares: ClosedRange<Double>

  /// Describes a law; median, spread and bounds are above zero.
  package init(median: Double, sigma: Double, bounds: ClosedRange<Double>) {
    precondition(median > 0 && sigma > 0 && bounds.lowerBound > 0, "a law above zero")
    self.median = median
    self.sigma = sigma
    self.bounds = bounds
    let low = Self.share(below: Elementary.log(bounds.lowerBound / median) / sigma)
    let high = Self.share(below: Elementary.log(bounds.upperBound / median) / sigma)
    shares = low...max(low, high)
  }

  /// The value at a place in (0, 1); it rises with the place.
  package func value(at uniform: Double) -> Double {
    let place = shares.lowerBound + uniform * (shares.upperBound - shares.lowerBound)
    let inside = min(max(place, Uniform.smallest), 1 - Uniform.smallest)
    let value = median * Elementary.exp(sigma * Normal.quantile(inside))
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
