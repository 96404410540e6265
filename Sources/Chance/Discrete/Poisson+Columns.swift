extension Poisson {
  /// Fills a column with Poisson counts, a mean a row, each equal to that of `count`.
  ///
  /// Every row takes its uniform number. Means must not be negative, which is not checked.
  /// - Complexity: O(rows), without allocation.
  @inlinable
  public static func fill<Count: FixedWidthInteger>(
    _ counts: inout MutableSpan<Count>, means: Span<Double>, uniforms: Span<Double>
  ) {
    precondition(means.count == counts.count, "the columns have different lengths")
    CountLaw.fill(&counts, uniforms: uniforms, family: Poissons()) { row in (means[row], 0) }
  }
}
