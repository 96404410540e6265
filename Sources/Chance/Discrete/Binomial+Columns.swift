extension Binomial {
  /// Fills a column with binomial counts of one probability, each equal to that of `count`.
  ///
  /// Every row takes its trials and its uniform number.
  /// - Complexity: O(rows), without allocation.
  @inlinable
  public static func fill<Count: FixedWidthInteger>(
    _ counts: inout MutableSpan<Count>, trials: Span<Count>, probability: Double,
    uniforms: Span<Double>
  ) {
    precondition(trials.count == counts.count, "the columns have different lengths")
    precondition(probability >= 0 && probability <= 1, "a probability lies between 0 and 1")
    let family = BinomialsOfOneProbability(probability)
    CountLaw.fill(&counts, uniforms: uniforms, family: family) { row in
      (CountLaw.double(trials[row]), probability)
    }
  }

  /// Fills a column with binomial counts, a probability a row, each equal to that of `count`.
  ///
  /// Trials must not be negative and probabilities must lie between 0 and 1; neither is checked.
  /// - Complexity: O(rows), without allocation.
  @inlinable
  public static func fill<Count: FixedWidthInteger>(
    _ counts: inout MutableSpan<Count>, trials: Span<Count>, probabilities: Span<Double>,
    uniforms: Span<Double>
  ) {
    precondition(trials.count == counts.count, "the columns have different lengths")
    precondition(probabilities.count == counts.count, "the columns have different lengths")
    CountLaw.fill(&counts, uniforms: uniforms, family: Binomials()) { row in
      (CountLaw.double(trials[row]), probabilities[row])
    }
  }
}
