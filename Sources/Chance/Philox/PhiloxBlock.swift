/// Four words: a counter that enters Philox, or the block of random words that leaves it.
@frozen
public struct PhiloxBlock: Hashable, Sendable {
  /// Word 0; the lowest word of a counter.
  public let a: UInt64
  /// Word 1.
  public let b: UInt64
  /// Word 2.
  public let c: UInt64
  /// Word 3; the highest word of a counter.
  public let d: UInt64

  /// Joins four words, the lowest of a counter first.
  @inlinable @inline(__always)
  public init(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
  }

  /// The word in a lane; only the lowest two bits of the lane count.
  @inlinable @inline(__always)
  public subscript(lane: UInt64) -> UInt64 {
    let low = lane & 1 == 0 ? a : b
    let high = lane & 1 == 0 ? c : d
    return lane & 2 == 0 ? low : high
  }

  /// The 256-bit number that is one less, borrowing through all four words.
  public var decremented: PhiloxBlock {
    let (newA, borrowA) = a.subtractingReportingOverflow(1)
    let (newB, borrowB) = b.subtractingReportingOverflow(borrowA ? 1 : 0)
    let (newC, borrowC) = c.subtractingReportingOverflow(borrowB ? 1 : 0)
    return PhiloxBlock(newA, newB, newC, d &- (borrowC ? 1 : 0))
  }
}
