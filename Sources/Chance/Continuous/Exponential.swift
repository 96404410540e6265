/// Waiting times of a known mean, as a monotone function of one uniform number.
@frozen
public struct Exponential: Hashable, Sendable {
  /// The mean of the waiting times.
  public let mean: Double

  /// Describes a law.
  @inlinable
  public init(mean: Double) {
    precondition(mean >= 0, "a mean waiting time is not negative")
    self.mean = mean
  }

  /// The time below which a uniform share of the law lies.
  @inlinable
  public func value(uniform: Double) -> Double {
    -mean * Elementary.positiveLog(1 - Uniform.cut(uniform))
  }

  /// The time below which a uniform share of the law up to a bound lies; never beyond the bound.
  @inlinable
  public func value(uniform: Double, upTo bound: Double) -> Double {
    precondition(bound >= 0, "a bound is not negative")
    let share = mean > 0 ? -Elementary.expMinusOne(-bound / mean) : 1
    let value = -mean * Elementary.logOnePlus(-Uniform.cut(uniform) * share)
    return value < bound ? value : bound
  }
}
