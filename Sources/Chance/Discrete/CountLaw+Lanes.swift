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
    let one = SIMD4<Double>(repeating: 1)
    var mass = lanes.mass
    var below = mass
    var count = SIMD4<Double>.zero
    var step = 1.0
    @inline(__always)
    func walk() -> SIMD4<Double> {
      let walking = SIMD4<Double>.zero.replacing(with: one, where: lanes.share .>= below)
      count += walking
      mass *= lanes.ratio * (1 / step) - lanes.shift
      below += mass
      step += 1
      return walking
    }
    // No walk is longer than 92 steps.
    while step < 92 {
      _ = walk()
      _ = walk()
      _ = walk()
      let walking = walk()
      let half = walking.lowHalf + walking.highHalf
      if half[0] + half[1] == 0 { break }
    }
    return count
  }
}
