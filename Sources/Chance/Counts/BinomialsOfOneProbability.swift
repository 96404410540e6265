/// Binomial laws of one probability; the first parameter is the trials.
@frozen
@usableFromInline
struct BinomialsOfOneProbability: CountFamily {
  @usableFromInline let probability: Double
  @usableFromInline let logOfCommon: Double

  @inlinable
  init(_ probability: Double) {
    self.probability = probability
    let rare = probability <= 0.5 ? probability : 1 - probability
    logOfCommon = Elementary.positiveLogOnePlus(-rare)
  }

  @inlinable @inline(__always)
  func law(_ trials: Double, _ unused: Double, isSmall: Bool) -> CountLaw {
    CountLaw(trials: trials, probability: probability, logOfCommon: logOfCommon)
  }
}
