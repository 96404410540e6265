/// A binomial or Poisson law as both of its quantiles need it.
///
/// Below a variance of 20 the quantile is found by exact inversion, from there on by a Cornish–Fisher
/// expansion of third order, whose total variation distance from the law is then below 3e-5. A binomial
/// law with probability above ½ is mirrored: it counts the failures at 1 − u and takes them away.
@frozen
@usableFromInline
struct CountLaw {
  @usableFromInline let mean: Double
  @usableFromInline let variance: Double
  /// The product of success and failure; 0 for Poisson.
  @usableFromInline let product: Double
  /// Failure less success; 1 for Poisson.
  @usableFromInline let asymmetry: Double
  /// The logarithm of the probability of 0; read below a variance of 20 only.
  @usableFromInline let logOfNone: Double
  /// The probability of k is that of k − 1 times (`ratio` / k − `shift`).
  @usableFromInline let ratio: Double
  @usableFromInline let shift: Double
  /// The largest count.
  @usableFromInline let most: Double
  /// True when the failures are counted.
  @usableFromInline let isMirrored: Bool

  /// The binomial law; `logOfCommon`, the logarithm of the likelier outcome's probability, may be
  /// anything when the variance is 20 or more.
  @inlinable @inline(__always)
  init(trials: Double, probability: Double, logOfCommon: Double) {
    isMirrored = probability > 0.5
    let success = isMirrored ? 1 - probability : probability
    let failure = 1 - success
    mean = trials * success
    variance = mean * failure
    product = success * failure
    asymmetry = failure - success
    logOfNone = trials * logOfCommon
    shift = success / failure
    ratio = (trials + 1) * shift
    most = trials
  }

  /// The Poisson law.
  @inlinable @inline(__always)
  init(mean: Double) {
    self.mean = mean
    variance = mean
    product = 0
    asymmetry = 1
    logOfNone = -mean
    shift = 0
    ratio = mean
    most = 0x1p52
    isMirrored = false
  }

  /// True where exact inversion is used.
  @inlinable @inline(__always)
  var isSmall: Bool { variance < Self.smallVariance }

  /// Where the two quantiles meet.
  @inlinable @inline(__always)
  static var smallVariance: Double { 20 }

  /// The count at a uniform number: by inversion when the law is small, else by its normal number.
  @inlinable @inline(__always)
  func count(uniform: Double) -> Double {
    isSmall ? inverted(uniform) : latticeQuantile.count(normal: Normal.quantile(uniform))
  }

  /// The count at a uniform number whose normal number is known.
  @inlinable @inline(__always)
  func count(uniform: Double, normal: Double) -> Double {
    isSmall ? inverted(uniform) : latticeQuantile.count(normal: normal)
  }
}
