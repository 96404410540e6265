/// Some rows of a column that are worked on together, so that their scratch stays in the first-level
/// cache; never copied.
@frozen
@usableFromInline
struct CountBlock: ~Copyable {
  /// The most rows.
  @inlinable static var capacity: Int { 64 }

  /// One number for each row.
  @usableFromInline typealias Scratch = InlineArray<64, Double>

  /// The rows that are filled.
  @usableFromInline var count = 0
  /// The parameters of each row's law.
  @usableFromInline var firsts = Scratch(repeating: 0)
  @usableFromInline var seconds = Scratch(repeating: 0)
  /// The uniform number of each row, and later its count.
  @usableFromInline var shares = Scratch(repeating: 0.5)
  /// What the walks of small laws begin with.
  @usableFromInline var masses = Scratch(repeating: 1)
  @usableFromInline var ratios = Scratch(repeating: 0)
  @usableFromInline var shifts = Scratch(repeating: 0)
  /// 1 where a law is small and its count not settled, else 0.
  @usableFromInline var kinds = InlineArray<64, Int>(repeating: 0)
  /// Where the rows stand in the block that they were taken from.
  @usableFromInline var places = InlineArray<64, Int>(repeating: 0)

  @inlinable
  init() {}

  /// The rows that are filled, as a loop can see that they are no more than there is room for.
  @inlinable @inline(__always)
  var rows: Range<Int> { 0..<min(count, Self.capacity) }

  /// Notes which laws are small, and tells how many.
  @inlinable @inline(__always)
  mutating func judge(_ family: some CountFamily) -> Int {
    var smallRows = 0
    for row in rows {
      let variance = family.law(firsts[row], seconds[row], isSmall: false).variance
      // The sign bit of a difference counts without a branch.
      kinds[row] = Int(truncatingIfNeeded: (variance - CountLaw.smallVariance).bitPattern &>> 63)
      smallRows &+= kinds[row]
    }
    return smallRows
  }

  /// Settles the counts of small laws of which surely nothing comes, and tells how many remain.
  @inlinable @inline(__always)
  mutating func settle(_ family: some CountFamily) -> Int {
    var left = 0
    for row in rows {
      let law = family.law(firsts[row], seconds[row], isSmall: false)
      let share = law.isMirrored ? 1 - shares[row] : shares[row]
      // The probability of 0 is not below 1 − mean; it is computed to much less than 2⁻³⁰.
      let chance = (1 - law.mean - 0x1p-30) - share
      kinds[row] = Int(truncatingIfNeeded: chance.bitPattern &>> 63)
      left &+= kinds[row]
      shares[row] = chance > 0 ? (law.isMirrored ? law.most : 0) : shares[row]
    }
    return left
  }

  /// Takes the rows of one kind: 1 small laws that are not settled, 0 large ones.
  @inlinable @inline(__always)
  mutating func take(_ kind: Int, of block: inout CountBlock) {
    let (allFirsts, allSeconds) = (block.firsts.span, block.seconds.span)
    let (allShares, allKinds) = (block.shares.span, block.kinds.span)
    count = 0
    for row in block.rows {
      places[count & 63] = row
      count &+= 1 &- (allKinds[row] ^ kind)
    }
    for row in rows {
      let place = places[row] & 63
      firsts[row] = allFirsts[place]
      seconds[row] = allSeconds[place]
      shares[row] = allShares[place]
    }
  }

  /// Gives the counts to the block that the rows were taken from.
  @inlinable @inline(__always)
  mutating func give(to block: inout CountBlock) {
    let (counts, homes) = (shares.span, places.span)
    for row in rows { block.shares[homes[row] & 63] = counts[row] }
  }

  /// Replaces the uniform numbers by counts of large laws.
  @inlinable @inline(never)
  mutating func expand(_ family: some CountFamily) {
    let rows = rows
    var normals = shares.mutableSpan
    Normal.transformBlock(&normals, from: 0, to: rows.upperBound)
    for row in rows {
      let expansion = family.law(firsts[row], seconds[row], isSmall: false).latticeQuantile
      shares[row] = expansion.count(normal: shares[row])
    }
  }

  /// Replaces the uniform numbers by counts of small laws.
  @inlinable @inline(__always)
  mutating func walk(_ family: some CountFamily) {
    let whole = 0..<min((count &+ 3) & ~3, Self.capacity)
    // Rows of nothing fill the last four up; their walks end at once.
    for row in min(count, whole.upperBound)..<whole.upperBound {
      (firsts[row], seconds[row], shares[row]) = (0, 0, 0.5)
    }
    prepare(whole.upperBound, family)
    for row in stride(from: 0, to: whole.upperBound, by: 4) {
      let steps = CountLaw.inverted(
        CountLaw.Lanes(
          share: Self.four(shares.span, at: row), mass: Self.four(masses.span, at: row),
          ratio: Self.four(ratios.span, at: row), shift: Self.four(shifts.span, at: row)))
      for lane in 0..<4 { shares[(row &+ lane) & 63] = steps[lane] }
    }
    end(family)
  }

  /// Finds what each walk begins with.
  @inlinable @inline(never)
  mutating func prepare(_ count: Int, _ family: some CountFamily) {
    for row in 0..<min(count, Self.capacity) {
      let law = family.law(firsts[row], seconds[row], isSmall: true)
      masses[row] = law.probabilityOfNone
      ratios[row] = law.ratio
      shifts[row] = law.shift
      shares[row] = law.isMirrored ? 1 - shares[row] : shares[row]
    }
  }

  /// Turns steps into counts, and cuts the very few walks that went beyond their ends.
  @inlinable @inline(__always)
  mutating func end(_ family: some CountFamily) {
    var beyond = 0
    for row in rows {
      let law = family.law(firsts[row], seconds[row], isSmall: false)
      let steps = shares[row]
      // No end lies before both of these.
      let near = law.mean + 12 < law.most ? law.mean + 12 : law.most
      beyond &+= Int(truncatingIfNeeded: (near - steps).bitPattern &>> 63)
      shares[row] = law.isMirrored ? law.most - steps : steps
    }
    if beyond > 0 { cut(family) }
  }

  @inlinable @inline(never)
  mutating func cut(_ family: some CountFamily) {
    for row in rows {
      let law = family.law(firsts[row], seconds[row], isSmall: false)
      let steps = law.isMirrored ? law.most - shares[row] : shares[row]
      let count = steps < law.walkEnd ? steps : law.walkEnd
      shares[row] = law.isMirrored ? law.most - count : count
    }
  }

  /// Four neighbours of a column.
  @inlinable @inline(__always)
  static func four(_ column: Span<Double>, at row: Int) -> SIMD4<Double> {
    SIMD4(column[row], column[row &+ 1], column[row &+ 2], column[row &+ 3])
  }
}
