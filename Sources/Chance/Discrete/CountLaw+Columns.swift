extension CountLaw {
  /// Rows worked on together: their scratch stays in the first-level cache.
  @usableFromInline static var blockSize: Int { 64 }

  /// One number for each row of a block.
  @usableFromInline typealias Scratch = InlineArray<64, Double>

  /// Fills a column with counts, each equal to the one drawn alone.
  ///
  /// Rows with a large law get the expansion, without branches; rows with a small one are gathered and
  /// walked eight at a time. A row's law is made of its two parameters, the second of which may be
  /// unused; it may lack `logOfNone` unless it is asked for a small one.
  @inlinable @inline(__always)
  static func fill<Count: FixedWidthInteger>(
    _ counts: inout MutableSpan<Count>, uniforms: Span<Double>, normals: Span<Double>,
    parameters: (_ row: Int) -> (Double, Double),
    law: (_ first: Double, _ second: Double, _ isSmall: Bool) -> CountLaw
  ) {
    precondition(uniforms.count == counts.count, "the columns have different lengths")
    precondition(normals.count == counts.count, "the columns have different lengths")
    var places = InlineArray<64, Int>(repeating: 0)
    var start = 0
    while start < counts.count {
      let end = min(start &+ blockSize, counts.count)
      var smallCount = 0
      for row in start..<end {
        let (first, second) = parameters(row)
        // The sign bit of a difference counts without a branch.
        let margin = law(first, second, false).variance - smallVariance
        places[smallCount] = row
        smallCount &+= Int(truncatingIfNeeded: margin.bitPattern &>> 63)
      }
      if smallCount < end &- start {
        for row in start..<end {
          let (first, second) = parameters(row)
          let expansion = law(first, second, false).latticeQuantile
          counts[row] = integer(expansion.count(normal: normals[row]))
        }
      }
      let rows = places.span.extracting(first: smallCount)
      walk(&counts, rows: rows, uniforms: uniforms, parameters: parameters, law: law)
      start = end
    }
  }

  /// Walks the rows with a small law.
  @inlinable @inline(__always)
  static func walk<Count: FixedWidthInteger>(
    _ counts: inout MutableSpan<Count>, rows: Span<Int>, uniforms: Span<Double>,
    parameters: (_ row: Int) -> (Double, Double),
    law: (_ first: Double, _ second: Double, _ isSmall: Bool) -> CountLaw
  ) {
    var firsts = Scratch(repeating: 0)
    var seconds = Scratch(repeating: 0)
    var shares = Scratch(repeating: 0.5)
    let rowCount = min(rows.count, blockSize)
    for index in 0..<rowCount {
      let row = rows[index]
      (firsts[index], seconds[index]) = parameters(row)
      shares[index] = uniforms[row]
    }
    var masses = Scratch(repeating: 1)
    var ratios = Scratch(repeating: 0)
    var shifts = Scratch(repeating: 0)
    var ends = Scratch(repeating: 0)
    for index in 0..<rowCount {
      let law = law(firsts[index], seconds[index], true)
      masses[index] = law.probabilityOfNone
      ratios[index] = law.ratio
      shifts[index] = law.shift
      ends[index] = law.walkEnd
      shares[index] = law.isMirrored ? 1 - shares[index] : shares[index]
    }
    var index = 0
    while index < rowCount {
      let walked = inverted(
        Lanes(
          share: load(shares.span, at: index), mass: load(masses.span, at: index),
          ratio: load(ratios.span, at: index), shift: load(shifts.span, at: index),
          end: load(ends.span, at: index)))
      for lane in 0..<min(8, rowCount &- index) {
        let law = law(firsts[index &+ lane], seconds[index &+ lane], false)
        let count = law.isMirrored ? law.most - walked[lane] : walked[lane]
        counts[rows[index &+ lane]] = integer(count)
      }
      index &+= 8
    }
  }

  /// Eight neighbours of a column.
  @inlinable @inline(__always)
  static func load(_ column: Span<Double>, at index: Int) -> SIMD8<Double> {
    SIMD8(
      column[index], column[index &+ 1], column[index &+ 2], column[index &+ 3],
      column[index &+ 4], column[index &+ 5], column[index &+ 6], column[index &+ 7])
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
