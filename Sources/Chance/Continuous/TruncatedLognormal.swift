/// A lognormal law between two bounds, as a monotone function of one uniform number.
public struct TruncatedLognormal: Hashable, Sendable {
  /// The law before it was cut.
  public let law: Lognormal
  /// Where values may lie.
  public let bounds: ClosedRange<Double>
  private let window: NormalWindow

  /// Cuts a law; a lower bound of 0 or less cuts nothing.
  public init(_ law: Lognormal, bounds: ClosedRange<Double>) {
    precondition(bounds.upperBound > 0, "lognormal values lie above 0")
    self.law = law
    self.bounds = bounds
    window = NormalWindow(
      from: law.normal(of: max(0, bounds.lowerBound)), through: law.normal(of: bounds.upperBound))
  }

  /// The value below which a uniform share of the law lies; never out of bounds.
  public func value(uniform: Double) -> Double {
    // Without spread the window may be empty at infinity.
    let normal = law.sigma > 0 ? window.normal(uniform: uniform) : 0
    let value = law.value(normal: normal)
    return max(bounds.lowerBound, min(bounds.upperBound, value))
  }
}
