extension NegativeBinomial {
  /// The count below which a uniform share of the law lies.
  ///
  /// Probabilities are added from 0 for some steps, then the distribution function decides, first in
  /// doubling and then in halving steps. What is compared depends on the law alone, not on the uniform
  /// number, so the count is exactly monotone. No gamma law is drawn.
  /// - Complexity: O(mean) additions for small means, some 60 continued fractions beyond.
  public func count(uniform: Double) -> Int {
    if mean == 0 { return 0 }
    var count = 0
    if logOfNone > -600 {
      let success = mean / (mean + shape)
      var mass = probabilityOfNone
      var below = mass
      let ending = 0x1p-56 / (1 + mean / shape)
      while count < Self.walkEnd {
        if uniform < below { return count }
        // What lies beyond is less than a sum of doubles can tell from 1.
        if mass < ending, Double(count) > mean { return count }
        count += 1
        mass *= success * (shape + Double(count) - 1) / Double(count)
        below += mass
      }
    }
    return searched(uniform, above: count)
  }

  /// How far probabilities are added before the search begins.
  private static var walkEnd: Int { 256 }

  private func searched(_ uniform: Double, above start: Int) -> Int {
    // The count lies above `low`; `high` is the first tried at which the uniform number is passed.
    var low = start - 1
    var width = 64
    while width < 1 << 48, !passes(uniform, low + width) {
      low += width
      width *= 2
    }
    var high = low + width
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if passes(uniform, middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// True when the probability of at most `count` exceeds the uniform number.
  private func passes(_ uniform: Double, _ count: Int) -> Bool {
    let masses = split(at: count)
    return masses.upper < 0.5 ? uniform < masses.upper : 1 - uniform > masses.lower
  }
}
