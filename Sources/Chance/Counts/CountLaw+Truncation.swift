extension CountLaw {
  /// The count of the law between two bounds, both from 0 to the largest, the lower first.
  ///
  /// Where a bound cuts off nothing that 53 bits can tell, the count is that of the whole law.
  @usableFromInline
  func count(uniform: Double, normal: Double?, from low: Double, through high: Double) -> Double {
    let near = isMirrored ? most - high : low
    let far = isMirrored ? most - low : high
    let share = isMirrored ? 1 - uniform : uniform
    if isSmall {
      if near <= 0, far >= walkEnd { return inverted(uniform) }
      let count = inverted(share, from: near, through: far)
      return isMirrored ? most - count : count
    }
    let quantile = latticeQuantile
    let first = near <= 0 || quantile.point(normal: -8.3) > near - 0.5
    let last = far >= most || quantile.point(normal: 8.3) < far + 0.5
    if first, last { return quantile.count(normal: normal ?? Normal.quantile(uniform)) }
    let window = NormalWindow(
      from: first ? -.infinity : quantile.normal(atPoint: near - 0.5),
      through: last ? .infinity : quantile.normal(atPoint: far + 0.5))
    let point = quantile.point(normal: max(-8.3, min(8.3, window.normal(uniform: share))))
    let whole = (max(near, min(far, point)) + 0x1p52) - 0x1p52
    return isMirrored ? most - whole : whole
  }

  /// Exact inversion between two bounds, on masses relative to that of the lower one.
  private func inverted(_ share: Double, from low: Double, through high: Double) -> Double {
    var total = 1.0
    var mass = 1.0
    var last = low
    while last < high {
      mass *= ratio * (1 / (last + 1)) - shift
      // What is left beyond the mean is less than the total can tell.
      if mass < total * 0x1p-60, last > mean { break }
      last += 1
      total += mass
    }
    let target = share * total
    var below = 1.0
    mass = 1
    var count = low
    while target >= below, count < last {
      mass *= ratio * (1 / (count + 1)) - shift
      count += 1
      below += mass
    }
    return count
  }
}

extension LatticeQuantile {
  /// The normal number from −8.3 to 8.3 whose point is given; an end where the point lies beyond it.
  func normal(atPoint target: Double) -> Double {
    var low = -8.3
    var high = 8.3
    if point(normal: low) >= target { return low }
    if point(normal: high) <= target { return high }
    for _ in 0..<52 {
      let middle = 0.5 * (low + high)
      if point(normal: middle) < target { low = middle } else { high = middle }
    }
    return 0.5 * (low + high)
  }
}
