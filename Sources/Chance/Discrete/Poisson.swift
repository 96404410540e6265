/// The number of independent events of a known mean, as a monotone function of one uniform number.
///
/// Exact inversion below a mean of 20, a lattice Cornish–Fisher expansion from there on.
@frozen
public struct Poisson: Hashable, Sendable {
  /// The mean, from 0 to 2⁵⁰.
  public let mean: Double

  /// Describes a law.
  @inlinable @inline(__always)
  public init(mean: Double) {
    precondition(mean >= 0 && mean <= 0x1p50, "a Poisson mean lies between 0 and 2^50")
    self.mean = mean
  }

  /// The count below which a uniform share of the law lies.
  @inlinable
  public func count(uniform: Double) -> Int {
    Int(CountLaw(mean: mean).count(uniform: uniform))
  }

  /// The same for a uniform number whose normal number is known: which of the two is read depends on
  /// the mean alone.
  @inlinable
  public func count(uniform: Double, normal: Double) -> Int {
    Int(CountLaw(mean: mean).count(uniform: uniform, normal: normal))
  }
}
