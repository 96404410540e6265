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
    var shares = InlineArray<64, Double>(repeating: 0.5)
    var margins = InlineArray<64, Double>(repeating: 0)
    let rows = 0..<min(end &- start, blockSize)
    for row in rows {
      let share = column[start &+ row]
      let q = cut(share - 0.5)
      shares[row] = share
      margins[row] = centralHalfWidth - q.magnitude
      column[start &+ row] = central(q)
    }
    var places = InlineArray<64, UInt8>(repeating: 0)
    var tailCount = 0
    for row in rows {
      places[tailCount & 63] = UInt8(truncatingIfNeeded: row)
      // The sign bit of a difference counts without a branch.
      tailCount &+= Int(truncatingIfNeeded: margins[row].bitPattern &>> 63)
    }
    let tails = 0..<min(tailCount, blockSize)
    for tail in tails { margins[tail] = shares[Int(places[tail] & 63)] }
    for tail in tails {
      let share = margins[tail]
      shares[tail] = nearTail(tailDistance(share < 0.5 ? share : 1 - share))
    }
    for tail in tails {
      let share = margins[tail]
      let size = share < 0x1p-36 || share > 1 - 0x1p-36 ? quantile(share).magnitude : shares[tail]
      column[start &+ Int(places[tail])] = Double(signOf: share - 0.5, magnitudeOf: size)
    }
  }
}
