extension CountLaw {
  /// Fills a column with counts, each equal to the one drawn alone.
  ///
  /// Rows with a large law get the expansion, without branches, and those with a small one are walked
  /// four at a time; where a block has both, each kind is worked on by itself.
  @inlinable @inline(__always)
  static func fill<Count: FixedWidthInteger>(
    _ counts: inout MutableSpan<Count>, uniforms: Span<Double>,
    parameters: (_ row: Int) -> (Double, Double), law: CountBlock.Law
  ) {
    precondition(uniforms.count == counts.count, "the columns have different lengths")
    var block = CountBlock()
    var part = CountBlock()
    var start = 0
    while start < counts.count {
      block.count = min(CountBlock.capacity, counts.count &- start)
      for row in block.rows {
        (block.firsts[row], block.seconds[row]) = parameters(start &+ row)
        block.shares[row] = uniforms[start &+ row]
      }
      let smallRows = block.judge(law)
      if smallRows == 0 {
        block.expand(law)
      } else if smallRows == block.count {
        block.walk(law)
      } else {
        part.take(smallness: 1, of: &block)
        part.walk(law)
        part.give(to: &block)
        part.take(smallness: 0, of: &block)
        part.expand(law)
        part.give(to: &block)
      }
      for row in block.rows { counts[start &+ row] = integer(block.shares[row]) }
      start &+= block.count
    }
  }

  /// A whole number from 0 to 2⁵² as a double, for integers that are never negative.
  @inlinable @inline(__always)
  static func double<Count: FixedWidthInteger>(_ count: Count) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: count) | 0x4330_0000_0000_0000) - 0x1p52
  }

  /// A whole number from 0 to 2⁵² without a check: the lowest bits once 2⁵² is added.
  @inlinable @inline(__always)
  static func integer<Count: FixedWidthInteger>(_ number: Double) -> Count {
    Count(truncatingIfNeeded: (number + 0x1p52).bitPattern & 0x000f_ffff_ffff_ffff)
  }
}
