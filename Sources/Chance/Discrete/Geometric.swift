/// The number of failures before the first success, as a monotone function of one uniform number.
@frozen
public struct Geometric: Hashable, Sendable {
  /// The probability of success, above 0.
  public let probability: Double

  /// Describes a law.
  @inlinable
  public init(probability: Double) {
    precondition(probability > 0 && probability <= 1, "the probability of success lies above 0")
    self.probability = probability
  }

  /// The count below which a uniform share of the law lies; at most 2⁵³.
  @inlinable
  public func count(uniform: Double) -> Int {
    let logOfRest = Elementary.positiveLog(1 - Uniform.cut(uniform))
    let count = logOfRest / Elementary.logOnePlus(-probability)
    return count < 0x1p53 ? Int(count) : 1 << 53
  }
}
