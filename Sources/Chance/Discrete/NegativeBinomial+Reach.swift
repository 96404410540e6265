extension NegativeBinomial {
  /// The law whose reached homes are reached a given number of times, on average.
  ///
  /// - Complexity: some hundred evaluations; made once, not in a loop over rows.
  public init(frequency: Double, shape: Double) {
    precondition(frequency >= 1 && frequency <= 1e9, "a frequency lies between 1 and 10^9")
    var low = 0.0
    // Nobody is reached more often than the reached, so the mean is at most their frequency.
    var high = frequency
    for _ in 0..<100 {
      let middle = 0.5 * (low + high)
      if NegativeBinomial(mean: middle, shape: shape).frequency < frequency {
        low = middle
      } else {
        high = middle
      }
    }
    self.init(mean: low, shape: shape)
  }

  /// Writes the reached share for a column of means.
  ///
  /// - Complexity: O(rows), as vector instructions.
  @inlinable
  public static func fillReachedShares(
    _ shares: inout MutableSpan<Double>, means: Span<Double>, shape: Double
  ) {
    precondition(means.count == shares.count, "the columns have different lengths")
    let inverse = 1 / shape
    for row in 0..<shares.count {
      let logOfNone = -shape * Elementary.positiveLogOnePlus(means[row] * inverse)
      shares[row] = -Elementary.boundedExpMinusOne(logOfNone)
    }
  }
}
