/// Binomial laws of trials and probability.
@frozen
@usableFromInline
struct Binomials: CountFamily {
  @inlinable
  init() {}

  @inlinable @inline(__always)
  func law(_ trials: Double, _ probability: Double, isSmall: Bool) -> CountLaw {
    let rare = probability <= 0.5 ? probability : 1 - probability
    let logOfCommon = isSmall ? Elementary.positiveLogOnePlus(-rare) : 0
    return CountLaw(trials: trials, probability: probability, logOfCommon: logOfCommon)
  }
}
