/// Poisson counts whose mean is gamma distributed: how often each of many homes is reached.
///
/// The law of frequency behind reach (the negative binomial law, NBD): homes differ, the fewer the shape
/// the more.
@frozen
public struct NegativeBinomial: Hashable, Sendable {
  /// The mean count, up to 10⁹.
  public let mean: Double
  /// The shape of the gamma law, from 10⁻³ to 10⁹; the variance is mean + mean² ÷ shape.
  public let shape: Double

  /// Describes a law by its mean.
  @inlinable
  public init(mean: Double, shape: Double) {
    precondition(mean >= 0 && mean <= 1e9, "a mean lies between 0 and 10^9")
    precondition(shape >= 1e-3 && shape <= 1e9, "a shape lies between 10^-3 and 10^9")
    self.mean = mean
    self.shape = shape
  }

  /// The logarithm of the probability of 0.
  @inlinable @inline(__always)
  var logOfNone: Double { -shape * Elementary.positiveLogOnePlus(mean / shape) }

  /// The probability of 0: the share of homes that are not reached.
  @inlinable
  public var probabilityOfNone: Double { Elementary.exp(logOfNone) }

  /// The share of homes that are reached at least once.
  @inlinable
  public var reachedShare: Double { -Elementary.expMinusOne(logOfNone) }

  /// The mean count of those that are reached; 1 where nobody is.
  @inlinable
  public var frequency: Double { mean > 0 ? mean / reachedShare : 1 }

  /// The probability of a count.
  ///
  /// - Complexity: O(1).
  public func probability(of count: Int) -> Double {
    precondition(count >= 0, "a count is not negative")
    if count == 0 { return probabilityOfNone }
    if mean == 0 { return 0 }
    let k = Double(count)
    let logOfWays =
      Elementary.logGamma(shape + k) - Elementary.logGamma(shape) - Elementary.logGamma(k + 1)
    let logOfOdds = -Elementary.logOnePlus(shape / mean)
    return Elementary.exp(logOfWays + logOfNone + k * logOfOdds)
  }

  /// The probability of more than a count, accurate in the far tail too.
  ///
  /// - Complexity: O(√max(count, shape)).
  public func share(above count: Int) -> Double {
    count < 0 ? 1 : split(at: count).lower
  }

  /// The probability of at most a count.
  ///
  /// - Complexity: O(√max(count, shape)).
  public func share(upTo count: Int) -> Double {
    count < 0 ? 0 : split(at: count).upper
  }

  /// The mean of what counts have beyond a cap: Σ (k − cap) · P(k) over k above it.
  ///
  /// Divided by the mean it is the share of deliveries that a frequency cap forbids.
  /// - Complexity: O(cap) divisions.
  public func excess(above cap: Int) -> Double {
    precondition(cap >= 0, "a cap is not negative")
    var mass = probabilityOfNone
    var above = reachedShare
    var kept = 0.0
    let success = mean / (mean + shape)
    for count in 0..<cap {
      kept += above
      let next = Double(count + 1)
      mass *= success * (shape + next - 1) / next
      above -= mass
      if above <= 0 { break }
    }
    return max(0, mean - kept)
  }

  /// The masses above and up to a count, as an incomplete beta function.
  func split(at count: Int) -> IncompleteBeta {
    IncompleteBeta(
      at: mean / (mean + shape), complement: shape / (mean + shape), a: Double(count) + 1, b: shape)
  }
}
