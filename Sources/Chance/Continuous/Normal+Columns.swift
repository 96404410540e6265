extension Normal {
  /// Replaces a column of shares by their quantiles, each equal to that of `quantile`.
  ///
  /// - Complexity: O(count), without allocation.
  @inlinable
  public static func transformUniforms(_ column: inout MutableSpan<Double>) {
    var start = 0
    while start < column.count {
      let end = min(start &+ blockSize, column.count)
      transformBlock(&column, from: start, to: end)
      start = end
    }
  }

  /// Writes the quantiles of a column of shares into another column.
  ///
  /// - Complexity: O(count), without allocation.
  @inlinable
  public static func quantiles(of shares: Span<Double>, into normals: inout MutableSpan<Double>) {
    precondition(shares.count == normals.count, "the columns have different lengths")
    for index in 0..<normals.count { normals[index] = shares[index] }
    transformUniforms(&normals)
  }

  /// Rows worked on together: their scratch stays in the first-level cache.
  @usableFromInline static var blockSize: Int { 64 }

  /// The central rational function everywhere, then the tails, gathered, once more.
  @inlinable
  static func transformBlock(_ column: inout MutableSpan<Double>, from start: Int, to end: Int) {
    var tails = InlineArray<64, Double>(repeating: 0.01)
    var places = InlineArray<64, Int>(repeating: 0)
    var tailCount = 0
    for index in start..<end {
      let share = column[index]
      places[tailCount] = index
      tails[tailCount] = share
      // The sign bit of a difference counts without a branch.
      let margin = centralHalfWidth - cut(share - 0.5).magnitude
      tailCount &+= Int(truncatingIfNeeded: margin.bitPattern &>> 63)
    }
    for index in start..<end { column[index] = central(cut(column[index] - 0.5)) }
    var sizes = InlineArray<64, Double>(repeating: 0)
    for index in 0..<tailCount {
      let share = tails[index]
      sizes[index] = nearTail(tailDistance(share < 0.5 ? share : 1 - share))
    }
    for index in 0..<tailCount {
      let share = tails[index]
      let size = share < 0x1p-36 || share > 1 - 0x1p-36 ? quantile(share).magnitude : sizes[index]
      column[places[index]] = Double(signOf: share - 0.5, magnitudeOf: size)
    }
  }
}
