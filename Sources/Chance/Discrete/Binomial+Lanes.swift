extension Binomial {
  /// Four counts at once, each equal to that of `count(uniform:normal:)`; whole numbers as doubles.
  ///
  /// For loops in which the counts of one step are the trials of the next. Trials are whole numbers from
  /// 0 to 2⁵⁰ and probabilities lie between 0 and 1, which is not checked.
  @inlinable
  public static func counts(
    trials: SIMD4<Double>, probabilities: SIMD4<Double>, uniforms: SIMD4<Double>,
    normals: SIMD4<Double>
  ) -> SIMD4<Double> {
    let isMirrored = probabilities .> 0.5
    let success = probabilities.replacing(with: 1 - probabilities, where: isMirrored)
    let failure: SIMD4<Double> = 1 - success
    let variance: SIMD4<Double> = trials * success * failure
    let isSmall = variance .< CountLaw.smallVariance
    // Nothing comes of a variance of 0, as long as the rarer outcome is counted.
    var rare = SIMD4<Double>.zero
    if largest(of: variance) >= CountLaw.smallVariance {
      let large = LatticeQuantile.counts(
        trials: trials, success: success,
        normals: normals.replacing(with: -normals, where: isMirrored))
      rare = large.replacing(with: 0, where: isSmall)
    }
    if largest(of: variance.replacing(with: 0, where: variance .>= CountLaw.smallVariance)) > 0 {
      let shares = uniforms.replacing(with: 1 - uniforms, where: isMirrored)
      // A share of less than nothing ends a walk before it begins.
      let walked = walks(
        trials: trials, success: success, shares: shares.replacing(with: -1, where: .!isSmall))
      rare.replace(with: walked, where: isSmall)
    }
    return rare.replacing(with: trials - rare, where: isMirrored)
  }

  @inlinable @inline(__always)
  static func largest(of numbers: SIMD4<Double>) -> Double {
    let first = numbers[0] > numbers[1] ? numbers[0] : numbers[1]
    let second = numbers[2] > numbers[3] ? numbers[2] : numbers[3]
    return first > second ? first : second
  }

  /// Four counts of small laws with probabilities up to ½.
  @inlinable
  static func walks(
    trials: SIMD4<Double>, success: SIMD4<Double>, shares: SIMD4<Double>
  ) -> SIMD4<Double> {
    let failure: SIMD4<Double> = 1 - success
    let shifts: SIMD4<Double> = success / failure
    let masses = Elementary.exp(trials * Elementary.positiveLogOnePlus(-success))
    let steps = CountLaw.inverted(
      CountLaw.Lanes(share: shares, mass: masses, ratio: (trials + 1) * shifts, shift: shifts))
    let mean: SIMD4<Double> = trials * success
    let end: SIMD4<Double> = mean + 8.3 * (mean * failure).squareRoot() + 12
    let whole: SIMD4<Double> = (end + 0x1p52) - 0x1p52
    let ends = whole.replacing(with: trials, where: whole .>= trials)
    return steps.replacing(with: ends, where: steps .> ends)
  }
}
