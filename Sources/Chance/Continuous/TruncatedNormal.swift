/// A normal law between two bounds, as a monotone function of one uniform number.
public struct TruncatedNormal: Hashable, Sendable {
  /// The mean of the law before it was cut.
  public let mean: Double
  /// The standard deviation of the law before it was cut.
  public let deviation: Double
  /// Where values may lie.
  public let bounds: ClosedRange<Double>
  private let window: NormalWindow

  /// Describes a law.
  public init(mean: Double, deviation: Double, bounds: ClosedRange<Double>) {
    precondition(deviation > 0, "a standard deviation lies above 0")
    self.mean = mean
    self.deviation = deviation
    self.bounds = bounds
    window = NormalWindow(
      from: (bounds.lowerBound - mean) / deviation,
      through: (bounds.upperBound - mean) / deviation)
  }

  /// The value below which a uniform share of the law lies; never out of bounds.
  public func value(uniform: Double) -> Double {
    let value = mean + deviation * window.normal(uniform: uniform)
    return max(bounds.lowerBound, min(bounds.upperBound, value))
  }
}
