extension CountLaw {
  /// Fills a column with counts, each equal to the one drawn alone.
  ///
  /// Rows with a large law get the expansion, without branches, and those with a small one are walked
  /// four at a time; where a block has both, each kind is worked on by itself.
  @inlinable @inline(__always)
  static func fill<Count: FixedWidthInteger>(
    _ counts: inout MutableSpan<Count>, uniforms: Span<Double>,
    family: some CountFamily,
    parameters: (_ row: Int) -> (Double, Double)
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
      let small = block.judge(family)
      if small == 0 {
        block.expand(family)
      } else if small == block.count {
        walk(&block, &part, family)
      } else {
        part.take(1, of: &block)
        part.walk(family)
        part.give(to: &block)
        part.take(0, of: &block)
        part.expand(family)
        part.give(to: &block)
      }
      for row in block.rows { counts[start &+ row] = integer(block.shares[row]) }
      start &+= block.count
    }
  }

  /// Walks a block of small laws, or those of its rows that are not settled before they begin.
  @inlinable @inline(__always)
  static func walk(
    _ block: inout CountBlock, _ part: inout CountBlock, _ family: some CountFamily
  ) {
    let left = block.settle(family)
    if left == block.count {
      block.walk(family)
    } else if left > 0 {
      part.take(1, of: &block)
      part.walk(family)
      part.give(to: &block)
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
