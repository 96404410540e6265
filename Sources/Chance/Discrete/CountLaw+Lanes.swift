extension CountLaw {
  /// What eight walks of exact inversion need, one a lane.
  @frozen
  @usableFromInline
  struct Lanes {
    @usableFromInline let share: SIMD8<Double>
    @usableFromInline let mass: SIMD8<Double>
    @usableFromInline let ratio: SIMD8<Double>
    @usableFromInline let shift: SIMD8<Double>
    @usableFromInline let end: SIMD8<Double>

    @inlinable @inline(__always)
    init(
      share: SIMD8<Double>, mass: SIMD8<Double>, ratio: SIMD8<Double>, shift: SIMD8<Double>,
      end: SIMD8<Double>
    ) {
      self.share = share
      self.mass = mass
      self.ratio = ratio
      self.shift = shift
      self.end = end
    }
  }

  /// Eight counts at once, each equal to that of `inverted`; finished lanes wait for the longest.
  ///
  /// - Complexity: O(largest mean), looking for finished lanes after every fourth step only.
  @inlinable
  static func inverted(_ lanes: Lanes) -> SIMD8<Double> {
    let one = SIMD8<Double>(repeating: 1)
    var mass = lanes.mass
    var below = mass
    var count = SIMD8<Double>.zero
    var step = 0.0
    // No walk is longer than 92 steps.
    while step < 92 {
      var walking = SIMD8<Double>.zero
      for _ in 0..<4 {
        walking = SIMD8<Double>.zero.replacing(with: one, where: lanes.share .>= below)
        count += walking
        step += 1
        mass *= lanes.ratio * (1 / step) - lanes.shift
        below += mass
      }
      let half = walking.lowHalf + walking.highHalf
      let quarter = half.lowHalf + half.highHalf
      if quarter[0] + quarter[1] == 0 { break }
    }
    return count.replacing(with: lanes.end, where: count .> lanes.end)
  }
}
