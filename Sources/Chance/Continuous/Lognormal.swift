/// Numbers whose logarithm is normal: the random effects on volumes, prices and budgets.
@frozen
public struct Lognormal: Hashable, Sendable {
  /// The mean of the logarithm.
  public let location: Double
  /// The standard deviation of the logarithm.
  public let sigma: Double

  /// Describes a law by its logarithm.
  @inlinable
  public init(location: Double, sigma: Double) {
    precondition(sigma >= 0, "a standard deviation is not negative")
    self.location = location
    self.sigma = sigma
  }

  /// The law with a given median.
  @inlinable
  public init(median: Double, sigma: Double) {
    precondition(median > 0, "lognormal values lie above 0")
    self.init(location: Elementary.log(median), sigma: sigma)
  }

  /// The law with a given mean: a larger sigma moves mass but not the mean.
  @inlinable
  public init(mean: Double, sigma: Double) {
    precondition(mean > 0, "lognormal values lie above 0")
    self.init(location: Elementary.log(mean) - 0.5 * sigma * sigma, sigma: sigma)
  }

  /// The law with a given mean and variance ÷ mean².
  @inlinable
  public init(mean: Double, relativeVariance: Double) {
    precondition(relativeVariance >= 0, "a variance is not negative")
    self.init(mean: mean, sigma: Elementary.logOnePlus(relativeVariance).squareRoot())
  }

  /// The value at a normal number.
  @inlinable @inline(__always)
  public func value(normal: Double) -> Double {
    Elementary.exp(location + sigma * normal)
  }

  /// The value below which a uniform share of the law lies.
  @inlinable
  public func value(uniform: Double) -> Double {
    value(normal: Normal.quantile(uniform))
  }

  /// The normal number at a value; −infinity at 0.
  @inlinable
  public func normal(of value: Double) -> Double {
    let distance = Elementary.log(value) - location
    return distance == 0 ? 0 : distance / sigma
  }

  /// A factor with mean 1 at a normal number.
  @inlinable @inline(__always)
  public static func factor(sigma: Double, normal: Double) -> Double {
    Elementary.exp(sigma * (normal - 0.5 * sigma))
  }

  /// Writes the values at a column of normal numbers.
  ///
  /// - Complexity: O(rows), as vector instructions.
  @inlinable
  public func fill(_ values: inout MutableSpan<Double>, normals: Span<Double>) {
    precondition(normals.count == values.count, "the columns have different lengths")
    for row in 0..<values.count { values[row] = value(normal: normals[row]) }
  }
}
