extension Binomial {
  /// The count below which a uniform share of the law between two bounds lies; never outside them.
  ///
  /// The uniform number is mapped into the share between the bounds. A range beyond the trials is cut.
  public func count(uniform: Double, in range: ClosedRange<Int>) -> Int {
    count(uniform: uniform, knownNormal: nil, in: range)
  }

  /// The same for a uniform number whose normal number is known.
  public func count(uniform: Double, normal: Double, in range: ClosedRange<Int>) -> Int {
    count(uniform: uniform, knownNormal: normal, in: range)
  }

  @usableFromInline
  func count(uniform: Double, knownNormal: Double?, in range: ClosedRange<Int>) -> Int {
    let low = max(0, min(range.lowerBound, trials))
    let high = max(low, min(range.upperBound, trials))
    return Int(
      law.count(uniform: uniform, normal: knownNormal, from: Double(low), through: Double(high)))
  }

  /// Fills a column with counts of laws cut to a range a row, each equal to the one drawn alone.
  ///
  /// Rows whose bounds lie more than about eight deviations from the mean cost no more than whole laws.
  /// - Complexity: O(rows), without allocation.
  @inlinable
  public static func fill<Count: FixedWidthInteger>(
    _ counts: inout MutableSpan<Count>, trials: Span<Count>, probabilities: Span<Double>,
    from lowest: Span<Count>, through highest: Span<Count>, uniforms: Span<Double>
  ) {
    precondition(lowest.count == counts.count, "the columns have different lengths")
    precondition(highest.count == counts.count, "the columns have different lengths")
    fill(&counts, trials: trials, probabilities: probabilities, uniforms: uniforms)
    for row in 0..<counts.count {
      let binomial = Binomial(trials: Int(trials[row]), probability: probabilities[row])
      let range = Int(lowest[row])...Int(max(lowest[row], highest[row]))
      if binomial.mayReach(range) {
        let count = binomial.count(uniform: uniforms[row], in: range)
        counts[row] = Count(truncatingIfNeeded: count)
      }
    }
  }

  /// False when a range surely cuts nothing off that 53 bits can tell.
  @inlinable @inline(__always)
  func mayReach(_ range: ClosedRange<Int>) -> Bool {
    let mean = Double(trials) * probability
    // No point within ±8.3 lies further from the mean than this, nor does any walk end.
    let reach = 8.3 * (mean * (1 - probability)).squareRoot() + 13
    let isOpenBelow = range.lowerBound <= 0 || Double(range.lowerBound) < mean - reach
    let isOpenAbove = range.upperBound >= trials || Double(range.upperBound) > mean + reach
    return !(isOpenBelow && isOpenAbove)
  }
}
