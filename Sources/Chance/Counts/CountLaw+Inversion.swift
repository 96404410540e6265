extension CountLaw {
  /// The probability of 0.
  @inlinable @inline(__always)
  var probabilityOfNone: Double { Elementary.exp(logOfNone) }

  /// The integer at which the walk ends: beyond it lies less than 2⁻⁵³, or nothing.
  @inlinable @inline(__always)
  var walkEnd: Double {
    let end = mean + 8.3 * variance.squareRoot() + 12
    let whole = (end + 0x1p52) - 0x1p52
    return whole < most ? whole : most
  }

  /// The quantile by adding the probabilities of 0, 1, 2 … up to the uniform number.
  ///
  /// Exactly monotone: it counts the sums up to the uniform number.
  /// - Complexity: O(mean), at most 92 steps.
  @inlinable
  func inverted(_ uniform: Double) -> Double {
    let share = isMirrored ? 1 - uniform : uniform
    var mass = probabilityOfNone
    var below = mass
    var count = 0.0
    let end = walkEnd
    while share >= below, count < end {
      count += 1
      mass *= ratio * (1 / count) - shift
      below += mass
    }
    return isMirrored ? most - count : count
  }
}
