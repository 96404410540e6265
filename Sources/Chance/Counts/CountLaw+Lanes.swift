extension CountLaw {
  /// What four walks of exact inversion need, one a lane.
  @frozen
  @usableFromInline
  struct Lanes {
    @usableFromInline let share: SIMD4<Double>
    @usableFromInline let mass: SIMD4<Double>
    @usableFromInline let ratio: SIMD4<Double>
    @usableFromInline let shift: SIMD4<Double>

    @inlinable @inline(__always)
    init(
      share: SIMD4<Double>, mass: SIMD4<Double>, ratio: SIMD4<Double>, shift: SIMD4<Double>
    ) {
      self.share = share
      self.mass = mass
      self.ratio = ratio
      self.shift = shift
    }
  }

  /// Four walks at once, each of as many steps as that of `inverted` before it looks at its end;
  /// finished lanes wait for the longest.
  ///
  /// - Complexity: O(largest mean), looking for finished lanes after every fourth step only.
  @inlinable
  static func inverted(_ lanes: Lanes) -> SIMD4<Double> {
    let one = SIMD2<Double>(repeating: 1)
    let shares = (lanes.share.lowHalf, lanes.share.highHalf)
    let ratios = (lanes.ratio.lowHalf, lanes.ratio.highHalf)
    let shifts = (lanes.shift.lowHalf, lanes.shift.highHalf)
    var masses = (lanes.mass.lowHalf, lanes.mass.highHalf)
    var below = masses
    var counts = (SIMD2<Double>.zero, SIMD2<Double>.zero)
    var step = 1.0
    // No walk is longer than 92 steps.
    while step < 92 {
      var walking = (SIMD2<Double>.zero, SIMD2<Double>.zero)
      for _ in 0..<4 {
        walking.0 = SIMD2.zero.replacing(with: one, where: shares.0 .>= below.0)
        walking.1 = SIMD2.zero.replacing(with: one, where: shares.1 .>= below.1)
        counts.0 += walking.0
        counts.1 += walking.1
        masses.0 *= ratios.0 * (1 / step) - shifts.0
        masses.1 *= ratios.1 * (1 / step) - shifts.1
        below.0 += masses.0
        below.1 += masses.1
        step += 1
      }
      let any = walking.0 + walking.1
      if any[0] + any[1] == 0 { break }
    }
    return SIMD4(lowHalf: counts.0, highHalf: counts.1)
  }
}
