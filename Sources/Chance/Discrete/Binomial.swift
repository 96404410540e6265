/// The number of successes in independent trials, each as a monotone function of one uniform number.
///
/// Exact inversion while trials · p · q is below 20, a lattice Cornish–Fisher expansion from there on; a
/// probability above ½ counts the failures instead. The result lies always between 0 and the trials.
@frozen
public struct Binomial: Hashable, Sendable {
  /// How many trials there are, from 0 to 2⁵⁰.
  public let trials: Int
  /// The probability of each success, from 0 to 1.
  public let probability: Double

  /// Describes a law.
  @inlinable @inline(__always)
  public init(trials: Int, probability: Double) {
    precondition(trials >= 0 && trials <= 1 << 50, "trials lie between 0 and 2^50")
    precondition(probability >= 0 && probability <= 1, "a probability lies between 0 and 1")
    self.trials = trials
    self.probability = probability
  }

  /// The count below which a uniform share of the law lies.
  @inlinable
  public func count(uniform: Double) -> Int {
    Int(law.count(uniform: uniform))
  }

  /// The same for a uniform number whose normal number is known: which of the two is read depends on
  /// the law alone.
  @inlinable
  public func count(uniform: Double, normal: Double) -> Int {
    Int(law.count(uniform: uniform, normal: normal))
  }

  /// The law with the logarithm that inversion needs, where it is used.
  @inlinable @inline(__always)
  var law: CountLaw {
    let trials = Double(trials)
    let rare = probability <= 0.5 ? probability : 1 - probability
    let isSmall = trials * rare * (1 - rare) < CountLaw.smallVariance
    let logOfCommon = isSmall ? Elementary.positiveLogOnePlus(-rare) : 0
    return CountLaw(trials: trials, probability: probability, logOfCommon: logOfCommon)
  }
}
