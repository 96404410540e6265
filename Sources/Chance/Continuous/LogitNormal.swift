/// Rates whose log odds are normal: the random effects on probabilities, always between 0 and 1.
@frozen
public struct LogitNormal: Hashable, Sendable {
  /// The mean of the log odds.
  public let location: Double
  /// The standard deviation of the log odds.
  public let sigma: Double

  /// Describes a law by its log odds.
  @inlinable
  public init(location: Double, sigma: Double) {
    precondition(sigma >= 0, "a standard deviation is not negative")
    self.location = location
    self.sigma = sigma
  }

  /// The rate at a normal number.
  @inlinable @inline(__always)
  public func rate(normal: Double) -> Double {
    1 / (1 + Elementary.exp(-(location + sigma * normal)))
  }

  /// The rate below which a uniform share of the law lies.
  @inlinable
  public func rate(uniform: Double) -> Double {
    rate(normal: Normal.quantile(uniform))
  }

  /// A rate at a normal number when the mean changes from row to row.
  ///
  /// The odds of the mean times a lognormal factor. Its location is right to the second order: exact for
  /// means near 0, ½ and 1, and within 1 % of the smaller of rate and 1 − rate up to a sigma of ½.
  @inlinable @inline(__always)
  public static func rate(mean: Double, sigma: Double, normal: Double) -> Double {
    let rest = 1 - mean
    let factor = Elementary.exp(sigma * (normal + sigma * (mean - 0.5)))
    return mean * factor / (rest + mean * factor)
  }

  /// Writes the rates at a column of normal numbers.
  ///
  /// - Complexity: O(rows), as vector instructions.
  @inlinable
  public func fill(_ rates: inout MutableSpan<Double>, normals: Span<Double>) {
    precondition(normals.count == rates.count, "the columns have different lengths")
    for row in 0..<rates.count { rates[row] = rate(normal: normals[row]) }
  }

  /// Writes rates around a column of means, a sigma for all.
  ///
  /// - Complexity: O(rows), as vector instructions.
  @inlinable
  public static func fill(
    _ rates: inout MutableSpan<Double>, means: Span<Double>, sigma: Double, normals: Span<Double>
  ) {
    precondition(means.count == rates.count, "the columns have different lengths")
    precondition(normals.count == rates.count, "the columns have different lengths")
    for row in 0..<rates.count {
      rates[row] = rate(mean: means[row], sigma: sigma, normal: normals[row])
    }
  }
}
